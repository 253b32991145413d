import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pptxFromSlides } from '../../../src/documents/slides/pptxFromSlides.js';
import { slidesOf } from '../../../src/documents/slides/slidesOf.js';
import { BriefSettings } from '../../../src/plan/BriefSettings.js';
import { shippedRun } from '../../fixtures/shippedRun.js';

const run = await shippedRun('lang-son-2016-2020');
const settings = BriefSettings.parse({});
const of = (language: 'vi' | 'en', changed: Partial<BriefSettings> = {}) =>
  slidesOf(run, { language, settings: { ...settings, ...changed }, digest: '0'.repeat(64) });
const vietnamese = await pptxFromSlides(await of('vi'));
const parts = unzipSync(vietnamese);
const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const named = (pattern: RegExp) => Object.keys(parts).filter((name) => pattern.test(name));
const all = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([, found]) => found ?? '');

describe('the slides of a run', () => {
  it('are six to eight, the finding first, what is to be done last', async () => {
    const { slides } = await of('en');
    expect(slides.map(({ body }) => body.kind)).toEqual([
      'finding',
      'native',
      'picture',
      'table',
      'picture',
      'picture',
      'table',
      'lines',
    ]);
    expect(slides[0]?.body).toMatchObject({
      lead: expect.stringContaining('Two of the six scenarios reach'),
    });
    expect(slides.at(-1)?.body).toMatchObject({
      lines: expect.arrayContaining([expect.stringContaining('19 targets cannot be computed yet')]),
    });
  });

  it('draw in the native chart the rows of the run', async () => {
    const { slides } = await of('en');
    const native = slides.flatMap(({ body }) => (body.kind === 'native' ? [body.chart] : []))[0];
    const line = native?.lines.find(({ name }) => name === 'Plan at 8.5% growth');
    const path = run.rows.filter(
      (row) =>
        row.scenario === 'plan-8.5' && row.indicator === 'grdpPerCapita' && row.unit === 'USD per person',
    );
    expect(native?.years).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(line?.values).toEqual(
      native?.years.map(
        (year) => path.find((row) => row.year === year && row.priceBasis === 'current')?.value,
      ),
    );
    const target = native?.lines.find(({ name }) => name === 'Target, lower end');
    expect(target?.values).toEqual([undefined, 2600, 2600, 2600, 2600, 2600]);
  });

  it('leave no number alone at the end of a line, and say what does not subtract for rounding', async () => {
    const slide = text('ppt/slides/slide1.xml');
    expect(slide).toContain('không\u00a0đạt\u00a02.');
    const { slides } = await of('en');
    const table = slides.find(({ title }) => title === 'What would have to be true');
    expect(table?.body).toMatchObject({ lines: [expect.stringContaining('before rounding')] });
  });

  it('name vintages in the order of their publication', async () => {
    const later = await shippedRun('lang-son-2021-2025');
    const { slides } = await slidesOf(later, { language: 'en', settings, digest: '' });
    expect(JSON.stringify(slides.at(-1)?.body)).toContain('published Sep 2020, May 2021 and Nov 2025');
  });

  it('leave out the parts that brief.yaml switches off', async () => {
    const none = { charts: false, conditions: false, assumed: false, odds: false, annex: false };
    const { slides } = await of('en', { parts: none });
    expect(slides.map(({ body }) => body.kind)).toEqual(['finding', 'native', 'lines']);
  });
});

describe('slides as a file', () => {
  it('are the same bytes after slides in the other language', async () => {
    await pptxFromSlides(await of('en'));
    const again = await pptxFromSlides(await of('vi'));
    expect(Buffer.from(again).equals(Buffer.from(vietnamese))).toBe(true);
    expect(text('docProps/core.xml')).toContain('1980-01-01T00:00:00Z');
  });

  it('declare each part once, and none that is not there', () => {
    const types = text('[Content_Types].xml');
    const declared = all(/PartName="\/([^"]+)"/gu, types);
    expect(declared.filter((name) => parts[name] === undefined)).toEqual([]);
    expect(new Set(declared).size).toBe(declared.length);
    const endings = all(/Extension="([^"]+)"/gu, types);
    const undeclared = Object.keys(parts).filter(
      (name) => !declared.includes(name) && !endings.includes(name.split('.').at(-1) ?? ''),
    );
    expect(undeclared).toEqual(['[Content_Types].xml'].filter(() => !endings.includes('xml')));
  });

  it('hold relations that lead somewhere, with ids of their own, and a theme for each master', () => {
    for (const name of named(/\.rels$/u)) {
      const ids = all(/ Id="([^"]+)"/gu, text(name));
      expect(new Set(ids).size).toBe(ids.length);
      const owner = name.replace('_rels/', '').replace(/\.rels$/u, '');
      for (const target of all(/ Target="([^"]+)"/gu, text(name))) {
        const { pathname } = new URL(target, `file:///${owner}`);
        expect(parts[pathname.slice(1)], `${name}: ${target}`).toBeDefined();
      }
      const used = all(/ r:(?:id|embed)="([^"]+)"/gu, text(owner));
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
    const themes = named(/Masters\/_rels\//u).flatMap((name) =>
      all(/Target="([^"]*theme\d+\.xml)"/gu, text(name)),
    );
    expect(themes.length).toBe(2);
    expect(new Set(themes).size).toBe(2);
  });

  it('give each shape an id of its own, and each text shape a body', () => {
    const slides = named(/^ppt\/(slides|notesSlides|slideLayouts)\/[^/]+\.xml$/u);
    expect(slides.length).toBeGreaterThan(16);
    for (const name of slides) {
      const ids = all(/<p:cNvPr id="(\d+)"/gu, text(name));
      expect(new Set(ids).size).toBe(ids.length);
      const shapes = all(/<p:sp>(.*?)<\/p:sp>/gsu, text(name));
      expect(shapes.filter((one) => !one.includes('<p:txBody>') && !one.includes('type="sldImg"'))).toEqual(
        [],
      );
    }
    for (const name of named(/^ppt\/slides\/slide/u)) expect(text(name)).toContain('<p:ph type="title"/>');
    expect(text('ppt/notesMasters/notesMaster1.xml')).not.toContain('<p:sp>');
  });

  it('hold one chart, with two axes that are both defined, marks before labels and no empty point', () => {
    expect(named(/^ppt\/charts\/chart/u)).toEqual(['ppt/charts/chart1.xml']);
    const chart = text('ppt/charts/chart1.xml');
    const used = all(/<c:axId val="(\d+)"\/>/gu, chart.slice(0, chart.indexOf('</c:lineChart>')));
    const defined = all(/Ax>\s*<c:axId val="(\d+)"\/>/gu, chart);
    expect(used.length).toBe(2);
    expect(used.sort()).toEqual(defined.sort());
    expect(chart).not.toMatch(/<c:v><\/c:v>|invertIfNegative|multiLvl/u);
    for (const line of all(/<c:ser>(.*?)<\/c:ser>/gsu, chart)) {
      const order = ['<c:spPr>', '<c:marker>', '<c:dLbls>', '<c:cat>', '<c:val>'].map((part) =>
        line.indexOf(part),
      );
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(order).not.toContain(-1);
    }
    expect(chart).toContain('<c:v>Chỉ tiêu, cận dưới</c:v>');
    // The two ends of the target range, and the actual.
    expect(chart.match(/prstDash val="dash"/gu)?.length).toBe(2);
    expect(chart.match(/prstDash val="sysDash"/gu)?.length).toBe(1);
  });

  it('have a legend of the target alone in the chart: the table beside is the key of the other lines', () => {
    const chart = text('ppt/charts/chart1.xml');
    const names = all(/<c:ser>.*?<c:tx>.*?<c:v>([^<]*)<\/c:v>.*?<\/c:ser>/gsu, chart);
    const [legend = ''] = all(/<c:legend>(.*?)<\/c:legend>/gsu, chart);
    const hidden = all(/<c:legendEntry><c:idx val="(\d+)"\/><c:delete val="1"\/>/gu, legend).map(Number);
    expect(names.filter((_, position) => !hidden.includes(position))).toEqual([
      'Chỉ tiêu, cận trên',
      'Chỉ tiêu, cận dưới',
    ]);
    // That of the actual is hollow.
    const marks = all(/<a:t>([■□])<\/a:t>/gu, text('ppt/slides/slide2.xml'));
    expect(marks).toHaveLength(names.length - 2);
    expect(marks.filter((mark) => mark === '□')).toHaveLength(1);
  });

  it('are named as the document that they sum up', async () => {
    const { title, slides } = await of('en');
    expect(title).toMatch(/^Briefing on the five-year/u);
    expect(slides[0]?.title).toBe(title);
  });

  it('leave no word of a title or of the finding alone in a line', () => {
    const first = text('ppt/slides/slide1.xml');
    expect(first).toContain('tỉnh\u00a0Lạng\u00a0Sơn</a:t>');
    // The range before the last words is broken at its dash no more than anywhere else.
    expect(all(/<a:t>([^<]*)<\/a:t>/gu, first)[1]).toMatch(/ \S+–\S+ \S+\u00a0\S+\u00a0?\S+$/u);
  });

  it('say every picture and chart in words, and the sources in the notes', () => {
    for (const name of named(/^ppt\/slides\/slide\d+\.xml$/u)) {
      const frames =
        text(name).match(/<p:pic>.*?<\/p:nvPicPr>|<p:cNvPr [^>]*name="grdp-per-capita"[^>]*>/gsu) ?? [];
      for (const frame of frames) expect(frame).toMatch(/descr="[^"]{40,}"/u);
    }
    expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('bộ số liệu và nguồn');
  });

  it('take texts as texts, whatever is in them', async () => {
    const office = { vi: '</a:t><a:br/>&lt; =1+1', en: '</a:t><a:br/>&lt; =1+1' };
    const content = await of('en', { office });
    const [first] = content.slides;
    if (first === undefined) throw new Error('there must be a first slide');
    const hostile = { ...content, slides: [{ ...first, title: office.en, notes: [office.en] }] };
    const made = unzipSync(await pptxFromSlides(hostile));
    const slide = strFromU8(made['ppt/slides/slide1.xml'] ?? new Uint8Array());
    expect(slide).toContain('&lt;/a:t&gt;&lt;a:br/&gt;&amp;lt; =1+1');
    expect(strFromU8(made['docProps/core.xml'] ?? new Uint8Array())).toContain('&lt;/a:t&gt;');
  });
});

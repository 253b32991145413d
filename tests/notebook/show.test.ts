import { afterEach, describe, expect, test, vi } from 'vitest';
import { kernelDisplay } from '../../src/notebook/kernelDisplay.js';
import { pictureDisplay } from '../../src/notebook/pictureDisplay.js';
import { show } from '../../src/notebook/show.js';

const chart = {
  svg: '<?xml version="1.0"?><svg class="marks" width="640" height="320.5" viewBox="0 0 640 320.5"><g width="1"/></svg>',
  png: new Uint8Array([1, 2, 3]),
  description: 'GRDP grows by 8.5 % a year.\nIt meets the goal.',
};

/** Stands in for the kernel: what tslab puts into the global scope, with the modules it has loaded. */
function inKernel(modules: Record<string, object>, tslab: object = {}): void {
  vi.stubGlobal('__tslab__', { require: Object.assign(() => tslab, { cache: modules }) });
}

afterEach(() => vi.unstubAllGlobals());

describe('pictureDisplay', () => {
  test('is one picture at the size of the SVG, with its description beside it', () => {
    expect(pictureDisplay(chart)).toEqual({
      data: { 'image/png': 'AQID', 'text/plain': chart.description },
      metadata: { 'image/png': { height: 320.5, width: 640 } },
    });
  });

  test('leaves the size to the front end where the SVG says none', () => {
    const { metadata } = pictureDisplay({ ...chart, svg: '<svg width="100%" height="100%"></svg>' });
    expect(metadata).toEqual({ 'image/png': {} });
  });
});

const spec = {
  data: { values: [{ year: 2020 }] },
  mark: 'point',
  encoding: { x: { field: 'year', type: 'quantitative' } },
};

describe('show', () => {
  test('draws a chart and displays it once, under the copy of tslab that is the kernel', async () => {
    const lastWriteDisplayData = vi.fn();
    inKernel({
      '/other/node_modules/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData: null } },
      'C:\\project\\node_modules\\tslab\\dist\\jupyter.js': { exports: { lastWriteDisplayData } },
    });
    await show({ spec, description: 'one point' });
    expect(lastWriteDisplayData.mock.calls).toHaveLength(1);
    const [{ data }] = lastWriteDisplayData.mock.calls[0] ?? [];
    expect(data['text/plain']).toBe('one point');
    expect(Buffer.from(data['image/png'], 'base64').subarray(1, 4).toString()).toBe('PNG');
  });

  test('puts a form with tooltips beside the picture where it is asked for, of the version that front ends know', async () => {
    const lastWriteDisplayData = vi.fn();
    inKernel({ '/tslab/dist/jupyter.js': { exports: { lastWriteDisplayData } } });
    await show(
      { spec: { ...spec, autosize: 'none', config: { background: '#fff' } }, description: 'one point' },
      { interactive: true },
    );
    const [{ data, metadata }] = lastWriteDisplayData.mock.calls[0] ?? [];
    expect(Object.keys(data)).toEqual(['application/vnd.vegalite.v5+json', 'image/png', 'text/plain']);
    expect(data['application/vnd.vegalite.v5+json']).toEqual({
      ...spec,
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      autosize: { type: 'pad' },
      padding: 10,
      config: { background: '#fff' },
    });
    expect(Object.keys(metadata)).toEqual(['image/png']);
  });

  test('displays the picture alone where tslab offers its public display only', async () => {
    const raw = vi.fn();
    inKernel({}, { display: { raw } });
    await show({ spec, description: 'one point' });
    expect(raw.mock.calls.map(([mime]) => mime)).toEqual(['image/png']);
  });

  test('says where to call it when there is no kernel', async () => {
    await expect(show({ spec, description: '' })).rejects.toThrow(
      expect.objectContaining({
        name: 'ScenarioError',
        message:
          'show: expected a tslab notebook to display in, got nothing. ' +
          'Run it in a cell of a notebook with the tslab kernel.',
      }),
    );
  });
});

describe('kernelDisplay', () => {
  test('leads to the cell that was running when it was taken', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const jupyter = { exports: { lastWriteDisplayData: first } };
    inKernel({ '/tslab/dist/jupyter.js': jupyter });
    const display = kernelDisplay('table');
    jupyter.exports.lastWriteDisplayData = second;
    display({ data: { 'text/plain': 'late' }, metadata: {} });
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
  });
});

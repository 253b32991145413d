import type { PlanRun } from '../analysis/PlanRun.js';
import { say } from '../errors/Message.js';
import { ScenarioError } from '../errors/ScenarioError.js';
import { manifestName } from '../files/output/outputManifest.js';
import { manifestText } from '../files/output/resultFiles.js';
import { sha256 } from '../files/output/sha256.js';
import type { OutputFiles } from '../files/output/writeOutput.js';
import type { InputFile } from '../files/PlanFolder.js';
import type { BriefInputs } from '../files/readBriefSettings.js';
import type { Language } from '../plan/text/LocalText.js';
import type { BriefFormat } from './BriefFormat.js';
import type { Briefing } from './briefing/Briefing.js';
import { briefingOf } from './briefing/briefingOf.js';

/** What is handed in, and how. */
export interface BriefFilesOptions extends BriefInputs {
  readonly formats: readonly BriefFormat[];
  readonly languages: readonly Language[];
  readonly inputs: readonly InputFile[];
  readonly scenariosText: string;
  /** One page: the findings without charts, tables and annex. */
  readonly summary?: boolean;
  /** Called before each document, with its name. */
  readonly onStart?: (file: string) => void;
  /** Called with the formats that the plan has nothing for, where others are written. */
  readonly onLeftOut?: (formats: readonly BriefFormat[]) => void;
}

/** Sets a briefing in one format. */
const setters: Readonly<
  Record<
    Exclude<BriefFormat, 'html' | 'pptx' | 'data' | 'xlsx'>,
    (briefing: Briefing) => Promise<string | Uint8Array>
  >
> = {
  docx: async (briefing) => (await import('./briefing/docxFromBriefing.js')).docxFromBriefing(briefing),
  pdf: async (briefing) => (await import('./briefing/pdfFromBriefing.js')).pdfFromBriefing(briefing),
  md: async (briefing) => (await import('./briefing/markdownFromBriefing.js')).markdownFromBriefing(briefing),
};

/**
 * All documents of a run in the formats and languages asked for, with a manifest that knows them by their digests.
 *
 * @throws ScenarioError for a format whose package is not installed, and where the plan has nothing for any format
 */
export async function briefFiles(run: PlanRun, options: BriefFilesOptions): Promise<OutputFiles> {
  const { languages, inputs, scenariosText, settings, logo, summary = false, onStart } = options;
  const formats = await possibleFormats(run, options);
  const files = new Map<string, string | Uint8Array>();
  const digest = sha256(inputs.map((input) => `${input.file} ${input.sha256}`).join('\n'));
  const name = summary ? 'summary' : 'briefing';
  for (const format of formats) {
    if (format === 'html') {
      onStart?.('explorer.html');
      const { explorerPage } = await import('./explorer/explorerPage.js');
      files.set('explorer.html', await explorerPage(run, scenariosText));
      continue;
    }
    if (format === 'data') {
      onStart?.('data/datapackage.json');
      await addData(run, languages, files);
      continue;
    }
    if (format === 'xlsx') {
      await addWorkbooks(run, options, files);
      continue;
    }
    for (const language of languages) {
      if (format === 'pptx') {
        onStart?.(`slides.${language}.pptx`);
        const [{ slidesOf }, { pptxFromSlides }] = await Promise.all([
          import('./slides/slidesOf.js'),
          import('./slides/pptxFromSlides.js'),
        ]);
        const slides = await slidesOf(run, { language, settings, digest });
        files.set(`slides.${language}.pptx`, await pptxFromSlides(slides));
        continue;
      }
      const file = `${name}.${language}.${format}`;
      onStart?.(file);
      const briefing = await briefingOf(run, { language, settings, logo, digest, summary });
      files.set(file, await setters[format](briefing));
    }
  }
  files.set(manifestName, manifestText(run, inputs, files));
  return files;
}

/** A workbook takes scenarios with accounts; a plan that has none yet is handed in without it. */
async function possibleFormats(
  run: PlanRun,
  { formats, onLeftOut }: BriefFilesOptions,
): Promise<readonly BriefFormat[]> {
  const { workbookScenarios } = await import('./workbook/workbookLevers.js');
  const isPossible = (format: BriefFormat) => format !== 'xlsx' || workbookScenarios(run).length > 0;
  const possible = formats.filter(isPossible);
  if (possible.length === 0)
    throw new ScenarioError([
      { code: 'missing', path: ['scenarios'], expected: say`a scenario that starts from the accounts` },
    ]);
  if (possible.length < formats.length) onLeftOut?.(formats.filter((format) => !isPossible(format)));
  return possible;
}

async function addWorkbooks(
  run: PlanRun,
  { languages, onStart }: BriefFilesOptions,
  files: Map<string, string | Uint8Array>,
): Promise<void> {
  const { workbookOf } = await import('./workbook/workbookOf.js');
  for (const language of languages) {
    const file = `workbook.${language}.xlsx`;
    onStart?.(file);
    files.set(file, await workbookOf(run, language));
  }
}

async function addData(
  run: PlanRun,
  languages: readonly Language[],
  files: Map<string, string | Uint8Array>,
): Promise<void> {
  const { dataFiles } = await import('./data/dataFiles.js');
  for (const [file, content] of dataFiles(run, languages.includes('en') ? 'en' : 'vi'))
    files.set(file, content);
}

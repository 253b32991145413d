import { isSeq, parseDocument } from 'yaml';

/** Where one more scenario can stand in a scenarios.yaml. */
export interface PlaceForScenario {
  readonly before: string;
  readonly after: string;
  /** How far the items of the list are indented. */
  readonly indent: string;
}

const marker = 'one-more-scenario';

/**
 * Where one more item can be put into the list of a scenarios.yaml: its text before and after that place, with all its
 * comments. A list that is written in braces is set out line by line first.
 *
 * @param text - of a file that has been read without a fault
 */
export function placeForScenario(text: string): PlaceForScenario {
  const document = parseDocument(text);
  const list = document.get('scenarios');
  if (isSeq(list)) list.flow = false;
  document.addIn(['scenarios'], { id: marker });
  const written = document.toString({ lineWidth: 0 });
  const line = new RegExp(`^( *)- id: ${marker}\n?`, 'mu').exec(written);
  if (line === null) return { before: written, after: '', indent: '  ' };
  const end = line.index + line[0].length;
  return { before: written.slice(0, line.index), after: written.slice(end), indent: line[1] ?? '' };
}

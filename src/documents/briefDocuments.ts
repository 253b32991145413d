/** The folder in which `brief` puts tables for other programs: they are replaced as a whole. */
const dataFolder = 'data/';

/** Whether a file of an output folder is a document that `brief` sets, by its name. */
export function isBriefDocument(file: string): boolean {
  const isDocument = /^(?:explorer\.html|(?:briefing|summary|slides|workbook)\.\p{L}+\.\p{L}+)$/u.test(file);
  return isDocument || file.startsWith(dataFolder);
}

/** Whether a file of an earlier run stays when these documents are written: all that none of them replaces. */
export function staysBeside(documents: Iterable<string>): (file: string) => boolean {
  const hasData = [...documents].some((name) => name.startsWith(dataFolder));
  return (file) => !(hasData && file.startsWith(dataFolder));
}

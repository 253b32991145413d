/** The formats in which a run is handed in. */
export const briefFormats = ['html', 'docx', 'pdf', 'pptx', 'md', 'data', 'xlsx'] as const;

/** A format in which a run is handed in. */
export type BriefFormat = (typeof briefFormats)[number];

/** What an answer is displayed as beside its text, for whoever collects answers. */
export const answerMime = 'application/vnd.grdp-pathways.answer+json';

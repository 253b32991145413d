/** What a command says beside its answer: what it is doing, and what it has found on the way. */
export const notices = {
  drawing: (charts: number) => `Drawing ${charts} charts …`,
  setting: (file: string) => `Setting ${file} …`,
  reading: (file: string, percent: number) => `Reading ${file}: ${percent}% …`,
  doubts: (count: number, folder: string) =>
    `${count === 1 ? 'One figure, target or assumption is doubtful' : `${count} figures, targets or assumptions are doubtful`}: see grdp-pathways check ${folder}`,
  building: (name: string, position: number, of: number) => `Unit ${position} of ${of}: ${name} …`,
  courseBuilt: (units: number, folder: string) => `${units} units → ${folder}. Open index.html there.`,
  auditing: (figures: string, percent: number) => `Auditing ${figures} figures: ${percent}% …`,
  waiting: (folder: string) => `Another run is writing into ${folder}: waiting for its end …`,
  leftOut: (formats: string) =>
    `Left out: ${formats}. That takes a scenario that starts from the accounts (GRDP of the base year).`,
  leftover: {
    removed: (folder: string) =>
      `An earlier run into ${folder} was cut off before its files were in place; what it left has been removed.`,
    putBack: (folder: string) =>
      `An earlier run into ${folder} was cut off while its files took their places; the files before it were put back first.`,
  },
  kept: {
    current: (files: string) => `Kept from an earlier run: ${files}`,
    outdated: (files: string) =>
      `Kept from an earlier run, which had other inputs, scenarios or another version: ${files}. Write them again to bring them up to date.`,
  },
  written: {
    to: (folder: string) => `Written to ${folder}:`,
    charts: (charts: string) => `charts: ${charts}`,
    forms: (forms: string) => `each as ${forms}`,
    open: (page: string, isMovable: boolean) =>
      `Open ${page} in a browser to read it all${isMovable ? ' and to try a path of your own' : ''}.`,
  },
};

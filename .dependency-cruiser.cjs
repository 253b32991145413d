/** The folders of src; data flows down the list. */
const folders = [
  'errors',
  'accounts',
  'plan',
  'projection',
  'analysis',
  'uncertainty',
  'report',
  'render',
  'files',
  'documents',
  'notebook',
  'course',
];
const above = (folder) => folders.slice(0, folders.indexOf(folder));

/** What a folder may import of src besides itself: all above it, or less. src/cli and src/index.ts may import all. */
const mayImport = {
  ...Object.fromEntries(folders.map((folder) => [folder, above(folder)])),
  render: ['errors'],
};

/** The packages src may import, and the folders that may import them. */
const importedIn = {
  zod: ['plan', 'notebook', 'course'],
  'simple-statistics': ['accounts', 'analysis', 'uncertainty'],
  docx: ['documents'],
  hucre: ['documents'],
  pptxgenjs: ['documents'],
  fflate: ['render', 'files', 'documents'],
  '@myriaddreamin/typst-ts-node-compiler': ['documents'],
  vega: ['render', 'documents/explorer/app'],
  'vega-lite': ['render', 'documents/explorer/app'],
  'vega-interpreter': ['documents/explorer/app'],
  'vega-tooltip': ['documents/explorer/app'],
  harfbuzzjs: ['render'],
  '@resvg/resvg-js': ['render'],
  '@expo-google-fonts/source-sans-3': ['render'],
  yaml: ['files'],
  'csv-parse': ['files'],
  '@e965/xlsx': ['files'],
  tslab: ['notebook'],
  'danfojs-node': ['notebook'],
  zeromq: ['notebook'],
  marked: ['notebook', 'course'],
  temml: ['notebook'],
  'reveal.js': ['course'],
  commander: ['cli'],
};

const within = (names) => `^src/(${names.join('|')})/`;
const packagePath = (name) => `(^|/)node_modules/(@types/)?${name}/`;

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import ${others.length === 0 ? 'nothing' : others.join(', ')} of src.`,
  severity: 'error',
  from: { path: within([folder]) },
  to: { path: '^src/', pathNot: within([folder, ...others]) },
}));

const packages = Object.entries(importedIn).map(([name, holders]) => ({
  name: `package-${name}`,
  comment: `${name} is imported in src/${holders.join(', src/')} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: within(holders) },
  to: {
    path: packagePath(name),
    // A chart is a Vega-Lite specification: charts may use the types, which leave no import behind.
    ...(name === 'vega-lite' ? { dependencyTypesNot: ['type-only'] } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...packages,
    {
      name: 'package-unnamed',
      comment: 'src imports only the packages named in .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: Object.keys(importedIn).map(packagePath) },
    },
    {
      name: 'types-of-vega-lite',
      comment: 'The types of vega-lite are for src/report and src/render.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['report', 'render', 'documents/explorer/app']) },
      to: { path: packagePath('vega-lite') },
    },
    {
      name: 'core-module',
      comment:
        'node:* is for render, documents, files, notebook and cli; everything else runs in a browser too.',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['render', 'documents', 'files', 'notebook', 'course', 'cli']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'in-the-browser',
      comment: 'The program of the explorer runs in a browser: no disk, and no drawing for paper.',
      severity: 'error',
      from: { path: '^src/documents/explorer/app/' },
      to: { path: '^src/(files|render|notebook|cli)/', reachable: true },
    },
    {
      name: 'wiring',
      comment: 'src/cli and the files beside index.ts wire the rest together: nothing else imports them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|[^/]+[.]ts$)' },
      to: { path: '^src/(cli/|[^/]+[.]ts$)' },
    },
    {
      name: 'unknown-folder',
      comment: 'Every folder of src has a place in the list of layers.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [within([...folders, 'cli']), '^src/(index|accounts|charts|tables)[.]ts$'],
      },
      to: {},
    },
    { name: 'unresolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'circular',
      comment: 'No cycles, those of types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'orphan',
      comment: 'No source stands alone, importing nothing and imported by nothing.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(cli/main|index|documents/explorer/app/main)[.]ts$|[.]d[.]ts$',
        orphan: true,
      },
      to: {},
    },
    {
      name: 'tests-stay-out',
      comment: 'Sources import sources and packages only.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|notebooks|data|dist)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

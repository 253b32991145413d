import { expect, test } from 'vitest';
import { commandLine, program } from './commandLine.js';

/** What the program leaves in a process of its own is what the other tests see of it within theirs. */
test.each([
  [0, ['--help']],
  [0, ['run', '--help', '--lang', 'vi']],
  [0, ['run', 'lang-son-2016-2020', '--json']],
  [1, ['run', 'no/such/plan']],
  [1, ['rnu']],
] as const)(
  'the program ends with %i, and says the same in a process of its own: %j',
  async (status, words) => {
    const ended = program(...words);
    expect(ended.status).toBe(status);
    expect(ended).toEqual(await commandLine(...words));
  },
);

test.each([
  ['--out', ['run', 'lang-son-2016-2020', '--no-charts', '--out', '']],
  ['--out', ['brief', 'lang-son-2016-2020', '--out', ' ']],
  ['--out', ['course', 'build', '--lang', 'en', '--for', 'student', '--out', '']],
  ['--scenario', ['run', 'lang-son-2016-2020', '--scenario', 'plan-8', '']],
  ['folder', ['init', '']],
] as const)('refuses a blank %s: %j', async (name, words) => {
  const { status, stderr } = await commandLine(...words);
  expect([status, stderr.split('\n')[0]]).toEqual([
    1,
    expect.stringContaining(`${name}: expected something other than blanks, got `),
  ]);
});

test.each([
  ['rnu', 'unknown command: rnu\n→ run\n(grdp-pathways --help shows how it is called)\n'],
  [
    'solve my-plan --targt',
    'unknown option: --targt\n→ --target\n(grdp-pathways solve --help shows how it is called)\n',
  ],
  [
    'course build --lang vi --for pupil',
    'giá trị không nằm trong các lựa chọn: --for <audience>, pupil\n→ student, teacher, reading\n(grdp-pathways course build --help --lang vi cho biết cách dùng)\n',
  ],
])('a wrong call is told what is wrong, and then where to look: %s', async (words, expected) => {
  const { status, stderr } = await commandLine(...words.split(' '));
  expect([status, stderr]).toEqual([1, expected]);
});

test.each([[], ['notebook']])(
  'a call of no command is answered by the help, and by nothing else',
  async (...words) => {
    const { stderr } = await commandLine(...words);
    expect(stderr).toMatch(/^Usage: grdp-pathways/);
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(
      /^ {2}help \[command\] +print the help of a command$/,
    );
  },
);

test('the Vietnamese help has no word of the library in English', async () => {
  const { stdout: of } = await commandLine('--help', '--lang', 'vi');
  expect(of.split('\n')[0]).toBe('Cách dùng: grdp-pathways [tùy chọn] [lệnh]');
  expect(of).toContain('\n  run [tùy chọn] <plan-folder> ');
  const { stdout: ofRun } = await commandLine('run', '--help', '--lang', 'vi');
  for (const help of [of, ofRun])
    expect(help).not.toMatch(/\[options\]|\[command\]|Usage:|Options:|Arguments:|default:|choices:/);
});

test.each([
  [
    'check my-plan',
    'plan: expected a plan folder that is there, or the name of a plan that ships with the package, got "my-plan". Known names: lang-son-2016-2020, lang-son-2021-2025.',
  ],
  [
    'run langson-2016-2020 --lang vi',
    'plan: cần một thư mục kế hoạch có sẵn trên máy, hoặc tên một kế hoạch có sẵn trong gói, nhưng gặp "langson-2016-2020". Có phải ý bạn là lang-son-2016-2020?',
  ],
  [
    'sensitivity lang-son-2016-2020 --target x',
    '--target: expected the id or the indicator of a target, got "x".',
  ],
  [
    'discover lang-son-2016-2020 --target x',
    '--target: expected the id or the indicator of a target, got "x".',
  ],
  ['solve lang-son-2016-2020 --target x', '--target: expected the id or the indicator of a target, got "x".'],
])('a wrong name is told of what it was typed as: %s', async (words, expected) => {
  const { status, stderr } = await commandLine(...words.split(' '));
  expect(status).toBe(1);
  expect(stderr.startsWith(expected), stderr).toBe(true);
});

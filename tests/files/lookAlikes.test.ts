import { describe, expect, it } from 'vitest';
import { itTells } from '../fixtures/problemCases.js';
import { smallPlan } from '../fixtures/smallPlan.js';
import { smallPlanFiles } from '../fixtures/smallPlanFiles.js';

const facts = smallPlanFiles['facts.csv'] ?? '';
const row = 'total,current,million VND per person,2015,40';
const restore =
  'U+FFFD stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".';
const comment =
  'What follows # is a comment: if it belongs to the text, put all of it in quotes; if not, write a blank after #.';
const convert = (name: string) =>
  `The letters are those of ${name}: convert the text to Unicode, with UniKey for example, and save it as "UTF-8".`;

describe('letters that look like others', () => {
  itTells([
    {
      title: 'are read as blanks where they are blanks that do not break, or thin ones',
      edits: {
        'facts.csv': [[row, row.replace('million VND per', 'million\u00a0VND\u2009per')]],
        'plan.yaml': [['unit: million USD', 'unit: million\u202fUSD']],
      },
      problems: () => [],
    },
    {
      title: 'are told by their code where they cannot be seen, with the name that was meant',
      edits: {
        'facts.csv': [['farming,current,percent,2015,30.5', '\u200bfarming,current,percent,2015,30.5']],
      },
      problems: (at) => [
        `${at('facts.csv', '\u200bfarming,current')} activity: expected total, or an activity of the plan, got "<U+200B>farming". Did you mean farming?`,
      ],
    },
    {
      title: 'are told where they were lost, in a comment of the figures too',
      edits: {
        'plan.yaml': [['name: { vi: An Bình,', 'name: { vi: An B\ufffdnh,']],
        'facts.csv': [['counted in May', 'c\ufffdunted in May']],
      },
      problems: (at) => [
        `${at('plan.yaml', 'B\ufffdnh')}: expected text without lost letters, got "B\ufffdnh". ${restore}`,
        `${at('facts.csv', 'c\ufffdunted')}: expected text without lost letters, got "c\ufffdunted". ${restore}`,
      ],
    },
    {
      title: 'are told by the name of their encoding, in UTF-8 or not',
      edits: {
        'plan.yaml': 'title: { vi: KÕ ho¹ch 5 n¨m, en: Plan }\nregion: { vi: TØnh L¹ng S¬n }\n',
        'scenarios.yaml': 'vi: Keá hoaïch phaùt trieån\nen: Noâng nghieäp, Coâng nghieäp\n',
        'sources.csv': Buffer.from('id,publisher\na,TØnh L¹ng S¬n; n«ng nghiÖp\n', 'latin1'),
      },
      problems: (at) => [
        `${at('plan.yaml', 'ho¹ch')}: expected Vietnamese in Unicode, got "ho¹ch". ${convert('TCVN3 (ABC)')}`,
        'sources.csv:2:4: expected text in UTF-8, got letters of TCVN3 (ABC). Save it as "UTF-8"; in a spreadsheet: "CSV UTF-8".',
        `${at('scenarios.yaml', 'hoaïch')}: expected Vietnamese in Unicode, got "hoaïch". ${convert('VNI')}`,
      ],
    },
    {
      title: 'are told in a single word of an old encoding, or of UTF-8 opened as another, among good ones',
      edits: {
        'plan.yaml': [['name: { vi: An Bình,', 'name: { vi: tØnh An Bình,']],
        'scenarios.yaml': 'id: { vi: "Dòch vuï của tỉnh" }\n',
        'facts.csv': [['counted in May', 'dá»‹ch vá»¥']],
      },
      problems: (at) => [
        `${at('plan.yaml', 'tØnh')}: expected Vietnamese in Unicode, got "tØnh". ${convert('TCVN3 (ABC)')}`,
        `${at('facts.csv', 'dá»‹ch')}: expected Vietnamese in Unicode, got "dá»‹ch". The letters are those of UTF-8 opened as Windows-1252: open the file it comes from as "UTF-8", and copy it again.`,
        `${at('scenarios.yaml', 'vuï')}: expected Vietnamese in Unicode, got "vuï". ${convert('VNI')}`,
      ],
    },
    {
      title:
        'are told in names with a letter of another script, and in numbers with signs of another keyboard',
      edits: {
        'facts.csv': [
          ['farming,current,percent,2015,30.5', 'f\u0430rming,current,percent,2015,30.5'],
          [row, row.replace('2015,40', '2015,\uff14\uff10')],
        ],
      },
      problems: (at) => [
        `${at('facts.csv', '\uff14')} value: expected a number in million VND per person, got "\uff14\uff10". Write U+FF14 \uff14 as a digit from 0 to 9.`,
        `${at('facts.csv', 'f\u0430rming,current')} activity: expected total, or an activity of the plan, got "f\u0430rming". Did you mean farming? What was found holds U+0430 \u0430.`,
      ],
    },
    {
      title: 'are told in a single line of VNI among good ones, and where the name of a foreigner is none',
      edits: {
        'plan.yaml': [['name: { vi: An Bình,', 'name: { vi: Keá hoaïch 5 naêm,']],
        'scenarios.yaml': [['scenarios:\n', '# Citroën, Zoë Noël, naïve, leão\nscenarios:\n']],
      },
      problems: (at) => [
        `${at('plan.yaml', 'hoaïch')}: expected Vietnamese in Unicode, got "hoaïch". ${convert('VNI')}`,
      ],
    },
    {
      title: 'are told where question marks or codes stand for letters, but not in questions and addresses',
      edits: {
        'plan.yaml': [['name: { vi: An Bình,', 'name: { vi: An B?nh,']],
        'facts.csv': [['counted in May', '&#273;&#7871;m']],
        'scenarios.yaml': [
          ['scenarios:\n', '# Why? See https://a.vn/x?id=1&b=2, or a?b. R&D; "what?" (who?)\nscenarios:\n'],
        ],
      },
      problems: (at) => [
        `${at('plan.yaml', 'B?nh')}: expected text without lost letters, got "B?nh". A question mark stands where a letter was lost when the file was saved in another encoding: write the letters again, or take the file from its source, and save it as "UTF-8".`,
        `${at('facts.csv', '&#273;')}: expected the letter itself, got "&#273;". It is how web pages write a letter: copy the text from the page as it is shown.`,
      ],
    },
    {
      title: 'are told where quotes of a word processor hold what is no text, or part one',
      edits: {
        'plan.yaml': [
          ['    clause: clause 1\n', '    clause: “clause 1” of the plan\n'],
          ['period: ', 'period: “'],
        ],
      },
      problems: (at) => [
        `${at('plan.yaml', 'period: “', '“')}: expected text in straight quotes, got "“"2016-2018"". Write straight quotes, as keyboards have them: " or '.`,
      ],
    },
    {
      title: 'are told where a sign # makes a comment of half a text',
      edits: { 'plan.yaml': [['    clause: clause 1\n', '    clause: Plan #1 of 2\n']] },
      problems: (at) => [
        `${at('plan.yaml', 'Plan #1')}: expected text in quotes, got "Plan #1 of 2". ${comment}`,
      ],
    },
    {
      title: 'are comments where a blank follows the sign #',
      edits: { 'plan.yaml': [['    clause: clause 1\n', '    clause: clause 1 # of 2\n']] },
      problems: () => [],
    },
  ]);

  it('may stand behind a first line that says what parts the cells', async () => {
    const plan = await smallPlan({ 'facts.csv': `sep=,\n${facts.replace('2015,40,', '2015,4O,')}` });
    expect(await plan.problems()).toEqual([
      `${plan.at('facts.csv', '4O')} value: expected a number in million VND per person, got "4O".`,
    ]);
    const semicolons = await smallPlan({ 'facts.csv': `sep=;\n${facts.replaceAll(',', ';')}` });
    expect(await semicolons.problems()).toEqual([expect.stringContaining('columns parted by commas')]);
  });
});

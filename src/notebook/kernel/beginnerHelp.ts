import { type Message, say } from '../../errors/Message.js';

/** What the compiler or the kernel says, and what somebody new to TypeScript has most likely done. */
const causes: readonly (readonly [RegExp, Message])[] = [
  [
    /forget to use 'await'|on type 'Promise<|type 'Promise<[\s\S]*' is not assignable|'await' has no effect/,
    say`The value is still on its way: write await before the call, such as const plan = await openPlan(...).`,
  ],
  [
    /Cannot redeclare block-scoped variable|Duplicate identifier|has already been declared/,
    say`This name is declared twice in the cell: keep const once, or choose another name.`,
  ],
  [
    /Cannot assign to '[^']*' because it is a constant|Assignment to constant variable/,
    say`What const declares stays as it is: declare the name with let, or choose another name.`,
  ],
  [
    /Unterminated (string|template) literal/,
    say`A text lacks its closing quote: it ends with the same mark that it begins with.`,
  ],
  [
    /Invalid character/,
    say`A sign that code does not know, such as a curly quote, × or a long minus: type the straight ' or ", * and - on the keyboard.`,
  ],
  [
    /^('[,:]' expected|Argument expression expected|Property assignment expected)/,
    say`Something is missing before this place: a comma between values, a colon between name and value, quotes around a text, or a closing bracket. A number has no mark for thousands: 1604.`,
  ],
  [
    /^Expression expected/,
    say`A value is missing here, or a sign is one too many: a number is written without %, such as 8.5, a rate in a scenario with quotes, such as '8.5%', and each bracket is closed once.`,
  ],
  [
    /^Declaration or statement expected/,
    say`A sign is one too many: no = before a formula, and no bracket that closes what was never opened.`,
  ],
  [
    /^'[()[\]{}]' expected/,
    say`A bracket is missing or one too many: close each one that is opened, and set a comma between arguments, no semicolon.`,
  ],
  [
    /^Octal literals|^Decimals with leading zeros|^Expected \d+(-\d+)? arguments?, but got \d+/,
    say`Count the arguments: a comma separates them, so a decimal comma makes two numbers of one. Write 8.5.`,
  ],
  [
    /^(?:';' expected|Unexpected keyword or identifier|Unexpected (?:identifier|token))/,
    say`What stands here fits nothing before it: a call needs its brackets, such as check('id', 8.5), each bracket is closed once, and an answer in words stands in quotes.`,
  ],
  [
    /^An identifier or keyword cannot immediately follow a numeric literal/,
    say`A number and letters touch: a unit is left out, a product has its *, and a text stands in quotes.`,
  ],
  [
    /^The left-hand side of an assignment/,
    say`One = gives a name its value: to compare write ===, and on its left stands a name.`,
  ],
  [
    /is not allowed as a variable declaration name/,
    say`This word belongs to the language: choose another name.`,
  ],
  [
    /^Variable declaration expected/,
    say`A name is expected here: write a decimal with a point, such as 8.5, as a comma ends the value, and begin each name with a letter.`,
  ],
  [/^Left side of comma operator is unused/, say`A call has round brackets: check('id', 8.5).`],
  [
    /^Cannot read properties of undefined|^TypeError: Cannot read properties/,
    say`There is nothing before the dot: look at the names, and whether the cells above have run.`,
  ],
  [
    /Cannot find name|is not defined/,
    say`This name is not known here: run the cells above first, look at its spelling, or put quotes around it if it is a text.`,
  ],
  [
    /^Property '[^']*' does not exist on type|is not a function/,
    say`There is nothing of this name here: look at its spelling, capital letters count.`,
  ],
  [
    /^(?:Argument of type|Type) '(?:string|"[^"]*")' is not assignable to (?:parameter of )?type 'number'/,
    say`A number is wanted and a text was given: leave out the quotes, and write a decimal point.`,
  ],
  [
    /Cannot find module 'grdp-pathways'/,
    say`The package is not beside this notebook: run npm install grdp-pathways in its folder, or open it with grdp-pathways lab.`,
  ],
  [
    /Cannot find module '/,
    say`The package of the course is called ${'grdp-pathways'}: look at the spelling.`,
  ],
];

/**
 * A sentence of help for somebody new to TypeScript, for an error that beginners often meet.
 *
 * @param told - what the compiler says of a place, or an exception without its stack
 * @returns nothing for an error of another kind
 * @example
 * beginnerHelp('Unterminated string literal.')?.text // => ['A text lacks its closing quote: it ends with the same mark that it begins with.']
 */
export function beginnerHelp(told: string): Message | undefined {
  return causes.find(([sign]) => sign.test(told))?.[1];
}

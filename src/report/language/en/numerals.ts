/** Numbers in words: what is added, what multiplies what stands before it, the decimal mark, and what says nothing within. */
export const numerals = {
  ones: [
    ...[
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ],
  also: {} as Readonly<Record<string, number>>,
  /** Behind tens alone, whose own word may be left out. */
  behindTens: {} as Readonly<Record<string, number>>,
  tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  times: { hundred: 100, thousand: 1000 } as Readonly<Record<string, number>>,
  point: ['point', 'comma'],
  within: ['and'],
  /** Spellings that are other words too: numbers where a unit or nothing stands behind them. */
  otherWords: [] as string[],
};

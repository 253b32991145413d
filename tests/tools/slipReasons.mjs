/**
 * Why a slip goes through unremarked, by the series it is in: the folder and file, and the text of its line. A slip that
 * none of these explains is one that the audit should have seen.
 *
 * @type {readonly { in: RegExp, slips: RegExp, reason: string }[]}
 */
const slipReasons = [
  {
    in: /facts\.csv .*(?:growthRate|averageGrowthRate),/,
    slips: /^(?:sign|x10|\/10|\/1000)$/,
    reason:
      'growth of one activity in one year may have either sign and any size up to half; no level stands beside it',
  },
  {
    in: /facts\.csv .*(?:localExports|totalStateRevenue|domesticRevenue|Production|retailSales),/,
    slips: /^(?:sign|x10|\/10)$/,
    reason: 'money may be a balance, and two or three figures of it are too few to say which is out of line',
  },
  {
    in: /facts\.csv .*(?:poorHouseholdRate|healthInsurance|housesOfCulture|forestCover|hardenedCommuneRoads|ruralHygienicWater|solidWaste\w*),/,
    slips: /./,
    reason:
      'a percentage or an amount that is alone in its series, or one of two: nothing to hold it against',
  },
  {
    in: /facts\.csv .*traffic(?:Accidents|Deaths|Injuries),/,
    slips: /./,
    reason: 'a count of nine months that is alone in its series: nothing to hold it against',
  },
  {
    in: /facts\.csv .*(?:newRuralCommunes|nationalStandardSchools),/,
    slips: /^(?:x10|\/10)$/,
    reason: 'things that a plan multiplies: ten times as many is possible',
  },
  {
    in: /plan\.yaml /,
    slips: /^(?:x10|\/10|\/1000)$/,
    reason:
      'a target without a figure of its base year and without another of its kind: its document alone tells',
  },
  {
    in: /scenarios\.yaml .*(?:low|high|middle):/,
    slips: /^(?:x10|\/10|\/1000|sign)$/,
    reason: 'a range of doubt may be wide or narrow: its reason tells',
  },
  {
    in: /scenarios\.yaml /,
    slips: /^(?:x10|\/10|sign)$/,
    reason: 'an assumption of a tenth or of the other sign is a scenario that somebody may mean',
  },
];

/**
 * The reason for a slip that goes through, or nothing.
 *
 * @param {string} place - the folder and the file, such as `template/facts.csv`
 * @param {string} text - the line it is in
 * @param {string} slip - such as `x10`
 */
export function reasonFor(place, text, slip) {
  return slipReasons.find((one) => one.in.test(`${place} ${text}`) && one.slips.test(slip))?.reason;
}

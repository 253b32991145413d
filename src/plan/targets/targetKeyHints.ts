import { say } from '../../errors/Message.js';

const asBounds = say`Write ${'value: 8%'} with a direction, or ${'range: [8%, 9%]'}.`;
const asClause = say`Write ${'clause'}: where in the document it stands.`;

/** What to write in place of keys that other programs have for the bounds and the source of a target. */
export const targetKeyHints = {
  ...{ lower: asBounds, upper: asBounds, min: asBounds, max: asBounds, target: asBounds, bounds: asBounds },
  ...{ source: asClause, article: asClause },
};

import { type Message, messageKey, type Named } from '../../../errors/Message.js';
import type { problems as english } from '../en/problems.js';
import { accounts } from './messages/accounts.js';
import { doubt } from './messages/doubt.js';
import { files } from './messages/files.js';
import { imports } from './messages/imports.js';
import { notebooks } from './messages/notebooks.js';
import { options } from './messages/options.js';
import { plans } from './messages/plans.js';
import { prices } from './messages/prices.js';
import { quarters } from './messages/quarters.js';
import { questions } from './messages/questions.js';
import { ratios } from './messages/ratios.js';
import { scenarios } from './messages/scenarios.js';
import { targets } from './messages/targets.js';
import { names } from './names.js';

/** The Vietnamese of every message of an issue, by its key; a value stands where its number stands in braces. */
export const messages: Readonly<Record<string, string>> = {
  ...accounts,
  ...files,
  ...imports,
  ...notebooks,
  ...options,
  ...plans,
  ...quarters,
  ...prices,
  ...ratios,
  ...questions,
  ...scenarios,
  ...targets,
  ...doubt,
};

/** What is said where something goes wrong, in Vietnamese. */
export const problems: typeof english = {
  issues: {
    message: messageText,
    sentence: (expected, found) =>
      `cần ${expected}, nhưng ${found === undefined ? 'chưa có' : `gặp ${found}`}.`,
    likewise: (count, lines) => `Còn ${count} chỗ khác cũng vậy: các dòng ${lines}.`,
    list: 'một danh sách',
    object: 'một mục',
  },
  fault: 'Đây là lỗi của grdp-pathways, không phải của dữ liệu. Xin báo lỗi kèm các dòng sau:',
};

function messageText(message: Message): string {
  const key = messageKey(message);
  return (messages[key] ?? key).replace(/\{(\d+)\}/g, (_, position) => {
    const value = message.values[Number(position)];
    if (typeof value !== 'object') return String(value);
    return 'id' in value ? nameOf(value) : messageText(value);
  });
}

/** What has a label by it; a unit, a series or a price basis by the glossary; whatever else by its id. */
function nameOf({ id, label }: Named): string {
  if (label !== undefined) return label.vi;
  if (id === 'current') return names.currentPrices;
  const [, year] = /^constant(\d{4})$/.exec(id) ?? [];
  if (year !== undefined) return names.constantPrices(year);
  const known = { ...names.units, ...names.indicators };
  return Object.entries(known).find(([one]) => one === id)?.[1] ?? id;
}

/** What is said of the targets of a plan and their bounds, in Vietnamese, by the key of the message. */
export const targets: Readonly<Record<string, string>> = {
  'Two bounds are written {0}.': 'Hai cận viết là {0}.',
  'a target id': 'mã một mục tiêu',
  'a list of target ids': 'một danh sách mã mục tiêu',
  'a list of targets': 'một danh sách mục tiêu',
  'a kind of target': 'loại mục tiêu',
  'a target of the kind {0}': 'mục tiêu loại {0}',
  'the unit of the bounds of {0}': 'đơn vị của các cận của {0}',
  'both bounds: range: [a, b]': 'cả hai cận: range: [a, b]',
  'bounds: range: [a, b] or value: a': 'các cận: range: [a, b] hoặc value: a',
  'bounds by year, such as { 2021: 8%, 2022: [8%, 9%] }':
    'các cận theo năm, chẳng hạn { 2021: 8%, 2022: [8%, 9%] }',
  'the kind level or share, as the bounds are by year': 'loại level hoặc share, vì các cận cho theo từng năm',
  'at least one year with its bounds': 'ít nhất một năm kèm các cận',
  'It is the bound of {0} in plan.yaml.': 'Đó là giới hạn của {0} trong plan.yaml.',
  '{0} only for a target of the kind {1}': '{0} chỉ dùng cho mục tiêu loại {1}',
  'no date for a target of the kind {0}': 'không nêu thời hạn cho mục tiêu loại {0}',
  'both bounds, range: [a, b], as the direction is within':
    'cả hai cận, range: [a, b], vì direction là within',
  'the lower bound before the upper': 'cận dưới trước cận trên',
  'two bounds, such as [8%, 9%]': 'hai cận, chẳng hạn [8%, 9%]',
  'a bound in {0}, such as {1}': 'một cận tính bằng {0}, chẳng hạn {1}',
  'a target of the plan': 'một mục tiêu của kế hoạch',
  'Write {0} with a direction, or {1}.': 'Hãy viết {0} kèm direction, hoặc {1}.',
  'Write {0}: where in the document it stands.': 'Hãy viết {0}: chỗ của chỉ tiêu trong văn bản.',
};

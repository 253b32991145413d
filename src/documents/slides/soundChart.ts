/**
 * A line chart as its format has it: two axes for two axes drawn, marks before labels, years as plain texts, no point
 * where there is no figure, lines that end there.
 *
 * @param dashed - colour of the lines that are dashed and without marks, such as those of a target
 */
export function soundChart(xml: string, dashed: string): string {
  const drawn = new Set(
    [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"\/>/gu)].map(([, id]) => id),
  );
  return xml
    .replace(/<c:axId val="(\d+)"\/>/gu, (entry, id: string) => (drawn.has(id) ? entry : ''))
    .replace(/<c:invertIfNegative val="\d"\/>/gu, '')
    .replace(/(<c:dLbls>(?:(?!<c:ser>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gsu, '$2$1')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    .replace(/c:multiLvlStr(Ref|Cache)/gu, 'c:str$1')
    .replace(/<\/?c:lvl>/gu, '')
    .replace(/<c:dispBlanksAs val="\w+"\/>/gu, '<c:dispBlanksAs val="gap"/>')
    .replace(/<c:roundedCorners val="1"\/>/gu, '<c:roundedCorners val="0"/>')
    .replace(/<c:ser>.*?<\/c:ser>/gsu, (line) =>
      line.includes(`<a:srgbClr val="${dashed}"/>`)
        ? line
            .replace('<a:prstDash val="solid"/>', '<a:prstDash val="dash"/>')
            .replace(/<c:marker>.*?<\/c:marker>/su, '<c:marker><c:symbol val="none"/></c:marker>')
        : line,
    );
}

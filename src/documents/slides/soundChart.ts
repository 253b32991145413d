const solid = '<a:prstDash val="solid"/>';

const colourOf = (colour: string) => `<a:srgbClr val="${colour}"/>`;

/** A line that the legend does not name. */
const withoutEntry = (position: number) =>
  `<c:legendEntry><c:idx val="${position}"/><c:delete val="1"/></c:legendEntry>`;

/**
 * A line chart as its format has it: two axes for two axes drawn, marks before labels, years as plain texts, no point
 * where there is no figure, lines that end there, a legend of the target's alone.
 *
 * @param looks - colours of the lines that are told apart by dashes: a target's, which have no marks, and the actual's
 */
export function soundChart(xml: string, looks: { readonly target: string; readonly actual: string }): string {
  const drawn = new Set(
    [...xml.matchAll(/<c:(?:cat|val|date|ser)Ax>\s*<c:axId val="(\d+)"\/>/gu)].map(([, id]) => id),
  );
  const others = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gsu)].flatMap(([line], position) =>
    line.includes(colourOf(looks.target)) ? [] : [position],
  );
  return xml
    .replace(/<c:legendPos[^>]*\/>/u, (place) => place + others.map(withoutEntry).join(''))
    .replace(/<c:axId val="(\d+)"\/>/gu, (entry, id: string) => (drawn.has(id) ? entry : ''))
    .replace(/<c:invertIfNegative val="\d"\/>/gu, '')
    .replace(/(<c:dLbls>(?:(?!<c:ser>).)*?<\/c:dLbls>)(<c:marker>.*?<\/c:marker>)/gsu, '$2$1')
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    .replace(/c:multiLvlStr(Ref|Cache)/gu, 'c:str$1')
    .replace(/<\/?c:lvl>/gu, '')
    .replace(/<c:dispBlanksAs val="\w+"\/>/gu, '<c:dispBlanksAs val="gap"/>')
    .replace(/<c:roundedCorners val="1"\/>/gu, '<c:roundedCorners val="0"/>')
    .replace(/<c:ser>.*?<\/c:ser>/gsu, (line) => {
      const has = (colour: string) => line.includes(colourOf(colour));
      if (has(looks.actual)) return line.replace(solid, '<a:prstDash val="sysDash"/>');
      if (!has(looks.target)) return line;
      const bare = line.replace(/<c:marker>.*?<\/c:marker>/su, '<c:marker><c:symbol val="none"/></c:marker>');
      return bare.replace(solid, '<a:prstDash val="dash"/>');
    });
}

const solid = '<a:prstDash val="solid"/>';

/**
 * A line chart as its format has it: two axes for two axes drawn, marks before labels, years as plain texts, no point
 * where there is no figure, lines that end there.
 *
 * @param looks - colours of the lines that are told apart by dashes: a target's, which have no marks, and the actual's
 */
export function soundChart(xml: string, looks: { readonly target: string; readonly actual: string }): string {
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
    .replace(/<c:ser>.*?<\/c:ser>/gsu, (line) => {
      const has = (colour: string) => line.includes(`<a:srgbClr val="${colour}"/>`);
      if (has(looks.actual)) return line.replace(solid, '<a:prstDash val="sysDash"/>');
      if (!has(looks.target)) return line;
      const bare = line.replace(/<c:marker>.*?<\/c:marker>/su, '<c:marker><c:symbol val="none"/></c:marker>');
      return bare.replace(solid, '<a:prstDash val="dash"/>');
    });
}

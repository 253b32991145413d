/**
 * How a briefing is set as PDF. All texts come as data, so that nothing in them is read as markup: A4 with the margins
 * of administrative documents, tables with header rows, figures with their words for those who cannot see them.
 */
export const briefingTemplate = `
#let it = json("/briefing.json")
#set document(title: it.title, author: it.author, date: none)
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
  header: context if counter(page).get().first() > 1 { align(center, text(size: 12pt, counter(page).display())) },
  footer: align(center, text(size: 8pt, fill: rgb("#5a6672"), it.fingerprint)))
#set text(font: "Source Sans 3", size: 12pt, lang: it.language, fallback: false)
#set par(justify: true, leading: 0.62em, spacing: 0.8em)
#show heading: set text(size: 12pt, weight: 600)
#show heading: set block(above: 1.2em, below: 0.6em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 1): set align(center)
#set table(stroke: 0.4pt + rgb("#8794a0"), inset: (x: 4pt, y: 3pt))
#show table: set text(size: 9pt)
#show table: set par(justify: false, first-line-indent: 0mm)
// Within a word, a line that ends at this mark is measured a letter too short, and stands over the edge of its cell.
#show "\u{200b}": [#sym.zws]
#show table.cell.where(y: 0): set text(weight: 600)
#show figure.caption: set text(size: 10pt, style: "normal")
#show figure.where(kind: table): set figure.caption(position: top)
// No page parts a caption from its table, or the lines of a row.
#show figure.where(kind: table): it => { show figure.caption: block.with(sticky: true); it }
#set table.cell(breakable: false)
#show figure.where(kind: table): set block(breakable: true)
#show figure.caption: set align(left)
// No line parts the ends of a range, or a unit or the number of a document at its slash.
#show regex("[\\d.,]*\\d–\\d[\\d.,]*(%(/\\p{L}+)?)?|[\\p{L}%\\d.,]+/\\p{L}[\\p{L}-]*"): box
#if it.office != none {
  set par(justify: false)
  grid(columns: (42%, 58%), align: center + top,
    [#if it.logo != none { image("/logo.png", width: it.logo.width * 1mm, height: it.logo.height * 1mm, alt: it.office) }
     #if it.above != none { text(size: 10.5pt, upper(it.above)); linebreak() }
     #text(size: 10.5pt, weight: 600, upper(it.office))
     #line(length: 30%, stroke: 0.6pt)],
    [#for (i, line) in it.motto.enumerate() { text(size: if i == 0 { 10.5pt } else { 11.5pt }, weight: 600, line); linebreak() }
     #if it.motto.len() > 0 { line(length: 60%, stroke: 0.6pt) }
     #if it.place != none { text(size: 11pt, it.place) }])
  v(1em)
}
#align(center, text(size: 14pt, weight: 600, upper(it.kind)))
#heading(level: 1, it.heading)
#v(0.4em)
#let came-early = state("came-early", false)
#let pictured(block) = figure(kind: image, supplement: none, numbering: none, caption: block.caption,
  image(block.file, width: block.across * 100%, alt: block.description))
#let shown(block) = {
  if block.kind == "heading" { heading(level: 2, block.text) }
  else if block.kind == "annex" { pagebreak(); heading(level: 1, block.text) }
  else if block.kind == "finding" {
    std.block(stroke: (left: 3pt + rgb("#b04c00")), inset: (left: 8pt, y: 2pt), text(weight: 600, size: 12pt, block.text))
  }
  else if block.kind == "paragraph" { par(first-line-indent: (amount: 10mm, all: true), block.text) }
  else if block.kind == "table" {
    let (whole, atEnds) = block.kept
    let ending = if whole { 0 } else { atEnds }
    let body = block.rows.slice(0, block.rows.len() - ending)
    let set-rows(rows, ..end) = table(columns: block.widths.map(width => width * 1fr),
      align: (column, row) => if block.numeric.at(column) { right } else { left },
      fill: (column, row) => if row == 0 { rgb("#eef1f4") },
      table.header(..block.head),
      ..rows.flatten(), ..end)
    // The last rows as a foot, which no page parts.
    let foot = if ending > 0 { (table.footer(repeat: false, ..block.rows.slice(-ending).flatten()),) } else { () }
    let shown = figure(kind: table, supplement: none, numbering: none, caption: block.caption, set-rows(body, ..foot))
    if whole {
      show figure: set std.block(breakable: false)
      shown
    } else {
      // Begins where caption, headings and first rows have room.
      layout(size => {
        let first = measure(width: size.width, figure(caption: block.caption, set-rows(body.slice(0, atEnds)))).height
        std.block(breakable: false, above: 0.8em, below: 0pt, height: first)
        v(-first)
        show figure: set std.block(above: 0pt)
        shown
      })
    }
  }
  else if block.kind == "figure" and not block.isEarly { pictured(block) }
  else { context { if not came-early.final() { pictured(block) } } }
}
#for (position, block) in it.text.enumerate() {
  // A signature does not stand alone on a page.
  let ends = it.signatory != none and position == it.text.len() - 1 and block.kind == "paragraph"
  if ends { std.block(sticky: true, above: 0.8em, shown(block)) } else { shown(block) }
}
// A chart of the annex before it, where the page has room: that on which all before ends, whatever stands behind this mark.
#std.block(above: 0pt, below: 0pt, height: 0pt, sticky: it.signatory != none, [#metadata(none) <before-annex>])
#for block in it.annex.filter(block => block.at("isEarly", default: false)) {
  context {
    let room = page.height - page.margin.bottom.length - locate(<before-annex>).position().y - 2em.to-absolute()
    let across = page.width - page.margin.left.length - page.margin.right.length
    if measure(width: across, pictured(block)).height < room {
      came-early.update(true)
      // The mark above has no room of its own, and a picture would cover the last caption before it.
      v(1em, weak: true)
      pictured(block)
    }
  }
}
#if it.signatory != none {
  std.block(breakable: false, above: 2.3em, width: 100%, grid(columns: (50%, 50%), [], align(center)[
    #for line in it.signatory.title { text(weight: 600, line); linebreak() }
    #v(4em)
    #text(weight: 600, it.signatory.name)]))
}
#for block in it.annex { shown(block) }
`;

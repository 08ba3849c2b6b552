// Reads and extends the character map ('cmap', format 4) of a TrueType file: which glyph stands for which character.
// Subsetting tools keep or drop characters; none of ours adds one, and French amounts need U+202F.

/**
 * A copy of the font in which each `to` shows the glyph of its `from`, with the advance that is given, if any
 * (in thousandths of an em, for both characters).
 */
export function addAliases(font, aliases) {
  const tables = readTables(font);
  const glyphs = readFormat4(tables.get('cmap'));
  const widths = Buffer.from(tables.get('hmtx'));
  for (const { from, to, advance } of aliases) {
    const glyph = glyphs.get(from);
    if (glyph === undefined) throw new Error(`The font has no glyph for U+${from.toString(16)}.`);
    glyphs.set(to, glyph);
    // 'hmtx' holds four bytes a glyph: advance, then left side bearing.
    if (advance !== undefined) widths.writeUInt16BE(advance, 4 * glyph);
  }
  tables.set('cmap', writeFormat4(glyphs));
  tables.set('hmtx', widths);
  return writeTables(font.subarray(0, 4), tables);
}

function readTables(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    const offset = font.readUInt32BE(entry + 8);
    tables.set(
      font.toString('latin1', entry, entry + 4),
      font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

function readFormat4(cmap) {
  const map = cmap.subarray(cmap.readUInt32BE(8));
  if (map.readUInt16BE(0) !== 4) throw new Error('Only character maps of format 4 are known here.');
  const segments = map.readUInt16BE(6) / 2;
  const glyphs = new Map();
  for (let i = 0; i < segments; i++) {
    const [end, start, delta, range] = [14, 16 + 2 * segments, 16 + 4 * segments, 16 + 6 * segments].map(
      (at) => at + 2 * i,
    );
    for (let code = map.readUInt16BE(start); code <= map.readUInt16BE(end) && code !== 0xffff; code++) {
      const offset = map.readUInt16BE(range);
      const direct = offset === 0 ? code : map.readUInt16BE(range + offset + 2 * (code - map.readUInt16BE(start)));
      if (direct !== 0) glyphs.set(code, (direct + map.readUInt16BE(delta)) & 0xffff);
    }
  }
  return glyphs;
}

/** One segment for each run of characters whose glyphs follow each other, then the closing one that the format asks for. */
function writeFormat4(glyphs) {
  const segments = [];
  for (const [code, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
    const last = segments.at(-1);
    if (last !== undefined && last.end === code - 1 && last.delta === ((glyph - code) & 0xffff)) last.end = code;
    else segments.push({ start: code, end: code, delta: (glyph - code) & 0xffff });
  }
  segments.push({ start: 0xffff, end: 0xffff, delta: 1 });

  const power = 2 ** Math.floor(Math.log2(segments.length));
  const header = [
    4,
    16 + 8 * segments.length,
    0,
    2 * segments.length,
    2 * power,
    Math.log2(power),
    2 * (segments.length - power),
  ];
  const column = (name) => segments.map((segment) => segment[name]);
  const words = [...header, ...column('end'), 0, ...column('start'), ...column('delta'), ...segments.map(() => 0)];
  // Version 0, one table: platform 3 (Windows), encoding 1 (Unicode), which starts 12 bytes on.
  return uint16([0, 1, 3, 1, 0, 12, ...words]);
}

function writeTables(version, tables) {
  const header = Buffer.alloc(12 + 16 * tables.size);
  version.copy(header);
  header.writeUInt16BE(tables.size, 4);
  const parts = [header];
  let offset = header.length;
  [...tables].forEach(([tag, table], i) => {
    header.write(tag, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(offset, 12 + 16 * i + 8);
    header.writeUInt32BE(table.length, 12 + 16 * i + 12);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function uint16(words) {
  const buffer = Buffer.alloc(2 * words.length);
  words.forEach((word, i) => buffer.writeUInt16BE(word, 2 * i));
  return buffer;
}

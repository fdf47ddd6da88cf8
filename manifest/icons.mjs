// Draws color.png (192 x 192, full bleed), outline.png (32 x 32, white on nothing) and icons/N.png (Outlook's, N pixels square,
// the mark on nothing) with no package at all: `node icons.mjs`.
// NudgeBot's mark is a speech bubble with a face, being nudged; the chat page draws the same (src/client/sandbox/icons.ts).
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

// Distances from a point to the shapes' edges, negative inside, on a board of 96 x 96.
const length = Math.hypot;
const roundBox = (x, y, cx, cy, w, h, r) => {
  const [dx, dy] = [Math.abs(x - cx) - w + r, Math.abs(y - cy) - h + r];
  return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
};
const segment = (x, y, ax, ay, bx, by) => {
  const t = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length(bx - ax, by - ay) ** 2));
  return length(x - ax - t * (bx - ax), y - ay - t * (by - ay));
};
const polygon = (x, y, points) => {
  let [nearest, inside] = [Infinity, false];
  points.forEach(([ax, ay], at) => {
    const [bx, by] = points[(at + 1) % points.length];
    nearest = Math.min(nearest, segment(x, y, ax, ay, bx, by));
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside ? -nearest : nearest;
};
const arc = (x, y, radius) => {
  const [cx, cy, from, to] = [58, 38, 16, 74];
  const angle = (Math.atan2(cy - y, x - cx) * 180) / Math.PI;
  const end = (degrees) => length(x - cx - radius * Math.cos((degrees * Math.PI) / 180), y - cy + radius * Math.sin((degrees * Math.PI) / 180));
  return angle >= from && angle <= to ? Math.abs(length(x - cx, y - cy) - radius) : Math.min(end(from), end(to));
};

const body = (x, y) => roundBox(x, y, 42, 46, 32, 24, 16);
const bubble = (x, y) => Math.min(body(x, y), polygon(x, y, [[25, 60], [25, 82], [26, 83], [44, 67]]) - 1);
const eyes = (x, y) => Math.min(segment(x, y, 32.5, 41, 32.5, 49), segment(x, y, 51.5, 41, 51.5, 49)) - 4;
const nudges = (x, y) => Math.min(arc(x, y, 25.5), arc(x, y, 36)) - 3;

const filledMark = (x, y) => Math.min(Math.max(bubble(x, y), -eyes(x, y)), nudges(x, y)) < 0;
const outlineMark = (x, y) => Math.min(Math.max(bubble(x, y), -body(x, y) - 6), eyes(x, y), nudges(x, y)) < 0;

/** The share of a pixel that the mark covers, from 8 x 8 samples. */
function coverage(mark, px, py, toBoard) {
  let hits = 0;
  for (let sy = 0; sy < 8; sy++) for (let sx = 0; sx < 8; sx++) if (mark(...toBoard(px + (sx + 0.5) / 8, py + (sy + 0.5) / 8))) hits++;
  return hits / 64;
}

function png(size, pixel) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) rows.set(pixel(x, y), y * (size * 4 + 1) + 1 + x * 4);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', zlib.deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const brand = [0x5b, 0x5f, 0xc7];
const write = (name, bytes) => fs.writeFileSync(path.join(import.meta.dirname, name), bytes);

/** The mark, 88 wide about (52.5, 42) on its board, on the middle `width` of a picture of `size` pixels. */
const inMiddle = (size, width) => (x, y) => [((x - size / 2) * 88) / width + 52.5, ((y - size / 2) * 88) / width + 42];

// Teams asks for a symbol of about 96 of the 192 pixels, with 48 of padding around.
write('color.png', png(192, (x, y) => {
  const share = coverage(filledMark, x, y, inMiddle(192, 96));
  return [...brand.map((part) => Math.round(part + (255 - part) * share)), 255];
}));
write('outline.png', png(32, (x, y) => {
  const share = coverage(outlineMark, x, y, (bx, by) => [bx * 2.84 + 5.5, by * 2.84 - 0.5]);
  return [255, 255, 255, Math.round(share * 255)];
}));

// 16, 32, 80: the ribbon. 25, 32, 48, each also two and three times as large: phones. 64, 128: lists of add-ins.
fs.mkdirSync(path.join(import.meta.dirname, 'icons'), { recursive: true });
for (const size of [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144]) {
  write(`icons/${size}.png`, png(size, (x, y) => {
    const share = coverage(filledMark, x, y, inMiddle(size, size - 2 * Math.max(1, size / 16)));
    return [...brand, Math.round(share * 255)];
  }));
}

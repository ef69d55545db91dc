/** What stands in a PDF that a browser printed: its pages, and where its links lead. */
import { constants, inflateSync } from 'node:zlib';

export interface PrintedPaper {
  pages: number;
  /** Of the pages, in points: "595×842" is A4. */
  sizes: string[];
  /** The addresses that can be followed from the paper. */
  links: string[];
}

export function readPdf(bytes: Uint8Array): PrintedPaper {
  const pdf = unpacked(Buffer.from(bytes));
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    sizes: [...new Set(sizes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`))],
    links: [...new Set([...pdf.matchAll(/\/URI \((https?:[^)]*)\)/g)].map(([, address = '']) => address))],
  };
}

/** The file with what its streams hold behind it: Firefox packs the pages' own descriptions. */
function unpacked(file: Buffer): string {
  const text = file.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm.*?stream\r?\n(.*?)endstream/gs)].map(([, packed = '']) =>
    inflateSync(Buffer.from(packed, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return [text, ...streams].join('\n');
}

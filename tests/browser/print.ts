/** What stands in a PDF that a browser printed, as far as it can be read without unpacking its text. */
export interface PrintedPaper {
  pages: number;
  /** Of the pages, in points: "595×842" is A4. */
  sizes: string[];
  /** The addresses that can be followed from the paper. */
  links: string[];
}

export function readPdf(bytes: Uint8Array): PrintedPaper {
  const pdf = Buffer.from(bytes).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  return {
    pages: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    sizes: [...new Set(sizes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`))],
    links: [...new Set([...pdf.matchAll(/\/URI \((https?:[^)]*)\)/g)].map(([, address = '']) => address))],
  };
}

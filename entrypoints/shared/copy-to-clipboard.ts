import { richText } from '../../components/copy/rich-text.ts';

/** Puts a card's text on the clipboard, plain and as a document. Rejects where the browser refuses. */
export function copyToClipboard(text: string): Promise<void> {
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([new XMLSerializer().serializeToString(richText(text))], { type: 'text/html' }),
    }),
  ]);
}

/**
 * A copied card as a document: its heading, its parts, its lists, its links. Made of nodes whose text is text; nothing of a
 * card is ever read as markup.
 * @param text as `copyText` writes it: parts between blank lines, entries after "- ", addresses at the end of a line
 */
export function richText(text: string): HTMLElement {
  const body = document.createElement('div');
  const [head = '', ...parts] = text.trimEnd().split('\n\n');
  const [heading = '', ...underHeading] = head.split('\n');
  body.append(element('h3', heading), ...underHeading.map((line) => element('p', line)));
  for (const part of parts) {
    const lines = part.split('\n');
    const entries = lines.filter((line) => line.startsWith('- '));
    const others = lines.filter((line) => !line.startsWith('- '));
    // What stands above entries is their title.
    body.append(...others.map((line) => element(entries.length > 0 ? 'h4' : 'p', line)));
    if (entries.length === 0) continue;
    const list = document.createElement('ul');
    list.append(...entries.map((entry) => linked(entry.slice(2))));
    body.append(list);
  }
  return body;
}

const withAddress = /^(?<words>.+): (?<address>https?:\/\/\S+)$/;

function linked(entry: string): HTMLElement {
  const { words, address } = withAddress.exec(entry)?.groups ?? {};
  if (words === undefined || address === undefined) return element('li', entry);
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

function element(name: 'h3' | 'h4' | 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

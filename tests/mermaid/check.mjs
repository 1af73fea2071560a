// Reads Mermaid from files with Mermaid's own parser, and holds that every title of a `<file>.titles` beside it is drawn sign for sign.
import { readFileSync, existsSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false, maxEdges: 5000, maxTextSize: 1e7 });

let wrong = 0;
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8');
  let shown = [];
  try {
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
    // Mermaid keeps `#35;` as a mark of its own until it draws; the quotes around a label are not the title's.
    const plain = (label) => label.replace(/^"|"$/g, '').replace(/ﬂ°°(\d+)¶ß/g, (_, n) => String.fromCodePoint(Number(n)));
    shown = [...diagram.db.getVertices().values()].map((vertex) => plain(vertex.text));
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    wrong += 1;
    continue;
  }
  if (existsSync(`${path}.titles`)) {
    for (const title of readFileSync(`${path}.titles`, 'utf8').split('\n').filter((line) => line)) {
      if (!shown.includes(title)) {
        console.error(`${path}: ${JSON.stringify(title)} is drawn otherwise; there is ${JSON.stringify(shown)}`);
        wrong += 1;
      }
    }
  }
}
console.log(`${process.argv.length - 2} pictures read by Mermaid, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);

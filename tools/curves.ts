// Draws the curves of docs/models/course.md from the model: `npm run curves`. A test holds the committed files to it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figures } from './curves/figures';
import { readLibrary } from './read-cases';

const { library } = readLibrary();
const courseOf = (id: string) => {
  const found = library.cases.find((one) => one.id === id);
  if (!found) throw new Error(`the library has no case ${id}`);
  return found.course;
};

for (const { file, svg } of figures(courseOf('pvp-misdiagnosis'), courseOf('plo-spondylitis'))) {
  writeFileSync(fileURLToPath(new URL(`../docs/models/${file}`, import.meta.url)), svg);
  console.log(`docs/models/${file}  ${(svg.length / 1000).toFixed(1)} kB`);
}

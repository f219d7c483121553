import { writeFile } from 'node:fs/promises';
import { schemaFiles } from './schemas/files.ts';

// Writes the JSON Schemas of the published data anew from the schemas that the program checks with.
for (const { path, text } of schemaFiles) {
  await writeFile(path, text);
  console.log(path);
}

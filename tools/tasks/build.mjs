// @ts-check
// `npm run build`: builds everything, changed or not, and says what it weighs.
import { main, say } from '../bootstrap/terminal.mjs';
import { build } from '../launch/build.mjs';
import { bundleSizes, kilobytes } from '../sizes/sizes.mjs';

main(async () => {
  await build();
  for (const { name, bytes, gzip } of bundleSizes()) {
    say(
      `    ${name.padEnd(28)}${kilobytes(bytes).padStart(10)}${gzip === undefined ? '' : `${kilobytes(gzip).padStart(10)} gzip`}`,
    );
  }
});

import { RecordKeyService } from '../features/public-record';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

/** Before the first start in production: whoever signs the record is then known before it begins. */
export const recordKeyCreate: Command = {
  name: 'record key create',
  usage: 'record key create --territory T: makes the key that signs the public record of T, in PARVIS_KEYS_DIR',
  run: async (args) => {
    const options = readOptions(args, ['territory']);
    if (options === null) return 2;
    return inTerritory(options.territory, async (app, ctx) => {
      const keys = app.get(RecordKeyService, { strict: false });
      const key = await keys.create(ctx);
      if (key === null)
        process.stderr.write(`There is a key already in ${keys.folder(ctx)}: "record key rotate" replaces it.\n`);
      else tell(key, `Made in ${keys.folder(ctx)}. Copy that folder to a safe place, and publish this key.`);
      return key === null ? 1 : 0;
    });
  },
};

export const recordKeyRotate: Command = {
  name: 'record key rotate',
  usage: 'record key rotate --territory T: hands the public record of T over to a new key, which the record will say',
  run: async (args) => {
    const options = readOptions(args, ['territory']);
    if (options === null) return 2;
    return inTerritory(options.territory, async (app, ctx) => {
      const keys = app.get(RecordKeyService, { strict: false });
      const key = await keys.rotate(ctx);
      if (key === null) process.stderr.write(`There is no key in ${keys.folder(ctx)} to hand over from.\n`);
      else tell(key, `Signs from the next seal on. Copy ${keys.folder(ctx)} again, and publish this key.`);
      return key === null ? 1 : 0;
    });
  },
};

/** The secret half is never shown. */
function tell({ key, publicKey }: { key: string; publicKey: Uint8Array }, advice: string): void {
  process.stderr.write(`${advice}\n`);
  process.stdout.write(`${JSON.stringify({ key, publicKey: Buffer.from(publicKey).toString('hex') })}\n`);
}

import type { APIRequestContext } from '@playwright/test';

/** Every address of the examples, as their index lists them: an example that is added is tested. */
export async function exampleAddresses(request: APIRequestContext): Promise<readonly string[]> {
  const index = await request.get('/examples');
  if (!index.ok()) throw new Error(`The examples are not served: ${index.status()}`);
  const html = await index.text();
  const addresses = [...html.matchAll(/href="(\/examples\/[\w-]+\/[\w-]+)"/g)].map(([, address = '']) => address);
  if (addresses.length < 30) throw new Error(`Only ${addresses.length} examples are listed`);
  return addresses;
}

export const widths = [320, 768, 1280] as const;

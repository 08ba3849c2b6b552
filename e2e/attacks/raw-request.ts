import { request as send } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What no browser would send: any path as it is written, any `Host`, any body. */
export function rawRequest(origin: string, path: string, asked: RawRequest = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const { method = 'GET', headers = {}, body } = asked;
  return new Promise((done, fail) => {
    const request = send({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.once('error', fail);
    });
    request.once('error', fail);
    request.end(body);
  });
}

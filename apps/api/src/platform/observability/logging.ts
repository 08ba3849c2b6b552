import type { Params } from 'nestjs-pino';
import type { Settings } from '../config/settings';

/** Never in a log: who signs in with what, who votes what, where people live (security.md, Operations). */
const REDACTED = [
  'req.headers.cookie',
  'req.headers.authorization',
  'res.headers["set-cookie"]',
  '*.password',
  '*.code',
  '*.token',
  '*.email',
  '*.secret',
  '*.choices',
  'error.parameters',
];

export function logging(settings: Settings): Params {
  return {
    pinoHttp: {
      level: process.env['LOG_LEVEL'] ?? 'info',
      redact: { paths: REDACTED, censor: '[redacted]' },
      quietReqLogger: true,
      customProps: (request) => ({ operation: (request as { parvis?: { id: string } }).parvis?.id }),
      customLogLevel: (_request, response, error) =>
        error !== undefined || response.statusCode >= 500 ? 'error' : 'debug',
      serializers: {
        // A query string may carry a code or a token: the log keeps the path alone.
        req: (request: { method: string; url: string }) => ({
          method: request.method,
          path: request.url.split('?')[0],
        }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
      ...(settings.production ? {} : { formatters: { level: (label) => ({ level: label }) } }),
    },
  };
}

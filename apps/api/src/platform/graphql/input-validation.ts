import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';

/**
 * One pipe for every input: unknown properties are refused, not dropped, so that mass assignment fails loudly.
 * `fields` names each property with the rules it broke; catalogues turn them into sentences.
 */
export function inputValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) =>
      // `statusCode` must be in the body: Nest's GraphQL transform ignores the exception without it.
      new BadRequestException({ statusCode: 400, message: 'Some fields are not valid.', fields: brokenRules(errors) }),
  });
}

function brokenRules(errors: readonly ValidationError[], prefix = ''): Record<string, string[]> {
  return Object.assign(
    {},
    ...errors.map((error) => {
      const path = `${prefix}${error.property}`;
      const own = error.constraints === undefined ? {} : { [path]: Object.keys(error.constraints) };
      return { ...own, ...brokenRules(error.children ?? [], `${path}.`) };
    }),
  ) as Record<string, string[]>;
}

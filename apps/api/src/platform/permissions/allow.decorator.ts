import { SetMetadata } from '@nestjs/common';
import type { Act } from './act';

export const PERMISSION = 'parvis:permission';
export type RequiredPermission = Act | 'public';

/** This operation needs the right to do `act` in the territory of the request. */
export const Allow = (act: Act): MethodDecorator => SetMetadata(PERMISSION, act satisfies RequiredPermission);

/** This operation shows or starts what anyone may; said out loud so that silence is always a mistake. */
export const Public = (): MethodDecorator => SetMetadata(PERMISSION, 'public' satisfies RequiredPermission);

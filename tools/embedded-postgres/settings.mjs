// @ts-check
import { totalmem } from 'node:os';

const mebibyte = 1024 ** 2;

/**
 * Given on the command line, so that a release can change them without touching the data folder.
 * @param {{ socketFolder: string, throwaway: boolean }} options `throwaway`: losing everything in a crash is fine
 * @returns {string[]}
 */
export function settings({ socketFolder, throwaway }) {
  const memory = totalmem() / mebibyte;
  const safety = throwaway ? 'off' : 'on';
  /** @type {Record<string, string | number>} */
  const values = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: 100,
    shared_buffers: `${throwaway ? 128 : between(128, memory / 16, 1024)}MB`,
    effective_cache_size: `${between(512, memory / 4, 16_384)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    fsync: safety,
    synchronous_commit: safety,
    full_page_writes: safety,
    max_wal_size: '2GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_line_prefix: '%m [%p] %u@%d ',
    // A log must not tell who voted for what: no parameters, no rows quoted in error details.
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_error_verbosity: 'terse',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * @param {number} least
 * @param {number} value
 * @param {number} most
 */
const between = (least, value, most) => Math.round(Math.min(most, Math.max(least, value)));

import type { Config } from '@react-router/dev/config';

const config: Config = {
  appDirectory: 'src',
  buildDirectory: '../../dist/apps/web',
  ssr: true,
};

export default config;

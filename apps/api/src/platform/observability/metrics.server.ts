import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { SETTINGS, type Settings } from '../config/settings';

const LATENCY_BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Prometheus metrics on a port of their own, which an operator never publishes. */
@Injectable()
export class MetricsServer implements BeforeApplicationShutdown {
  private readonly logger = new Logger('metrics');
  private readonly registry = new Registry();
  private readonly latency = new Histogram({
    name: 'parvis_http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['method', 'status'],
    buckets: LATENCY_BUCKETS_SECONDS,
    registers: [this.registry],
  });
  private server: Server | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly observe: RequestHandler = (request, response, next) => {
    const end = this.latency.startTimer({ method: request.method });
    response.once('finish', () => end({ status: String(response.statusCode) }));
    next();
  };

  start(): void {
    this.server = createServer((_request, response) => {
      void this.registry
        .metrics()
        .then((text) => response.writeHead(200, { 'content-type': this.registry.contentType }).end(text));
    });
    // Metrics help to watch; a port already taken must not keep people from voting.
    this.server.on('error', (error) => this.logger.warn(`No metrics: ${error.message}`));
    this.server.listen(this.settings.metricsPort, '127.0.0.1');
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
  }
}

export interface QrCodeProps {
  readonly label: string;
  readonly size: number;
  readonly path: string;
}

/** Dark on light in both colour schemes: applications do not read the inverse. */
export function QrCode({ label, size, path }: QrCodeProps) {
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} width="240" height="240" role="img" aria-label={label}>
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** Oblique lines in the accent, defined once in each drawing that uses them: SVG patterns are found by id. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="hatch-ground" width="8" height="8" />
      <rect className="hatch-line" width="4" height="8" />
    </pattern>
  );
}

export function hatchFill(id: string): string {
  return `url(#${id})`;
}

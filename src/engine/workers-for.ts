const MOST_WORKERS = 4;

/** Workers of a page on a machine: one core is the page's own where there are more than two. */
export function workersFor(cores: number): number {
  return Math.min(MOST_WORKERS, Math.max(Math.min(2, cores), cores - 1));
}

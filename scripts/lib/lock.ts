interface LockedPackage {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export interface Lock {
  packages: Record<string, LockedPackage>;
}

/** What would make `npm ci` refuse this lock on some machine, or tie it to one download host. One sentence each. */
export function lockProblems({ packages }: Lock): string[] {
  const problems: string[] = [];
  for (const [path, { resolved = '', optionalDependencies = {} }] of Object.entries(packages)) {
    if (/^https?:/.test(resolved)) problems.push(`${path}: has a download address`);
    for (const name of Object.keys(optionalDependencies)) {
      if (!isLocked(packages, path, name))
        problems.push(`${path}: its optional package ${name} is missing from the lock`);
    }
  }
  return problems;
}

/** Looks where Node would look: below the package itself, then in every folder above it. */
function isLocked(packages: Lock['packages'], from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

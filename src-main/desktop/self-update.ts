type Running = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
};

/**
 * Tells whether this app may put a newer one in its place: on Linux only as an AppImage, since other packages belong to the system,
 * and installing them takes root. A program that another AppImage started has that one's environment, and is none.
 */
export const updatesItself = ({ platform, env, execPath }: Running): boolean => {
  if (platform !== 'linux') return true;
  const { APPIMAGE: file, APPDIR: folder } = env;
  return Boolean(file) && Boolean(folder) && execPath.startsWith(`${folder}/`);
};

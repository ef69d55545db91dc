/** Whether a window can be shown: always on desktops other than Linux, there where a display server is named. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

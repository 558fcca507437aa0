/** Unit quaternions (w, x, y, z) and axis-angle vectors, as plain tuples. */

export type Vec3 = [number, number, number];
export type Quat = [number, number, number, number];
export type Numbers = ArrayLike<number>;

export const IDENTITY: Readonly<Quat> = [1, 0, 0, 0];

/** Quaternion `index` of a flat array. */
export function quatAt(array: Numbers, index: number): Quat {
  const i = 4 * index;
  return [array[i], array[i + 1], array[i + 2], array[i + 3]];
}

/** Vector `index` of a flat array. */
export function vectorAt(array: Numbers, index: number): Vec3 {
  const i = 3 * index;
  return [array[i], array[i + 1], array[i + 2]];
}

/** The rotation `a` after the rotation `b`. */
export function multiply([aw, ax, ay, az]: Readonly<Quat>, [bw, bx, by, bz]: Readonly<Quat>): Quat {
  return [
    aw * bw - ax * bx - ay * by - az * bz,
    aw * bx + ax * bw + ay * bz - az * by,
    aw * by - ax * bz + ay * bw + az * bx,
    aw * bz + ax * by - ay * bx + az * bw,
  ];
}

export function conjugate([w, x, y, z]: Readonly<Quat>): Quat {
  return [w, -x, -y, -z];
}

/** The quaternion at unit length; zero becomes the identity. */
export function normalize([w, x, y, z]: Readonly<Quat>): Quat {
  const length = Math.hypot(w, x, y, z);
  return length > 0 ? [w / length, x / length, y / length, z / length] : [1, 0, 0, 0];
}

export function rotate([w, x, y, z]: Readonly<Quat>, [vx, vy, vz]: Readonly<Vec3>): Vec3 {
  const tx = 2 * (y * vz - z * vy);
  const ty = 2 * (z * vx - x * vz);
  const tz = 2 * (x * vy - y * vx);
  return [vx + w * tx + y * tz - z * ty, vy + w * ty + z * tx - x * tz, vz + w * tz + x * ty - y * tx];
}

/** The shortest turn that leads a unit direction to y; of half a turn, about x. */
export function uprightFrom([x, y, z]: Readonly<Vec3>): Quat {
  if (y < -1 + 1e-6) return [0, 1, 0, 0];
  const length = Math.hypot(1 + y, z, x);
  return [(1 + y) / length, -z / length, 0, x / length];
}

/** The rotation by |v| radians about v. */
export function quatFromAxisAngle([x, y, z]: Readonly<Vec3>): Quat {
  const angle = Math.hypot(x, y, z);
  const scale = angle > 1e-8 ? Math.sin(angle / 2) / angle : 0.5;
  return [Math.cos(angle / 2), x * scale, y * scale, z * scale];
}

/** Axis times angle, the angle at most pi. */
export function axisAngleFromQuat(quat: Readonly<Quat>): Vec3 {
  const [w, x, y, z] = quat[0] < 0 ? (quat.map((n) => -n) as Quat) : quat;
  const sine = Math.hypot(x, y, z);
  const scale = sine > 1e-8 ? (2 * Math.atan2(sine, w)) / sine : 2;
  return [x * scale, y * scale, z * scale];
}

/** The rotation at `share` of the way from `a` to `b`, along the shorter arc. */
export function slerp(a: Readonly<Quat>, b: Readonly<Quat>, share: number): Quat {
  const dot = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3];
  const sign = dot < 0 ? -1 : 1;
  const angle = Math.acos(Math.min(1, Math.abs(dot)));
  const [from, to] =
    angle < 1e-4
      ? [1 - share, sign * share]
      : [Math.sin((1 - share) * angle) / Math.sin(angle), (sign * Math.sin(share * angle)) / Math.sin(angle)];
  return normalize([
    from * a[0] + to * b[0],
    from * a[1] + to * b[1],
    from * a[2] + to * b[2],
    from * a[3] + to * b[3],
  ]);
}

/** Rows of the rotation matrix. */
export function matrixFromQuat([w, x, y, z]: Readonly<Quat>): number[] {
  return [
    1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y),
    2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x),
    2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y),
  ];
}

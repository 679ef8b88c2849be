// A place for backups in S3-compatible storage: nothing counts as gone while a version or an unfinished upload of it is listed.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ListMultipartUploadsCommandOutput, S3Client } from '@aws-sdk/client-s3';
import { Problem } from '#base';
import type { Doubt, Kept, Shelf } from './shelf.ts';

export interface S3Place {
  readonly bucket: string;
  /** Ends with `/`, or is empty. */
  readonly prefix: string;
  /** Of a storage other than Amazon's: `https://s3.example.org`. */
  readonly endpoint?: string;
  readonly region: string;
}

/** `s3://bucket/prefix?endpoint=https://s3.example.org&region=eu-central-1`; null for what is no such place. */
export function s3PlaceIn(text: string): S3Place | null {
  const url = URL.parse(text);
  if (url?.protocol !== 's3:' || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname)) return null;
  const endpoint = url.searchParams.get('endpoint');
  if (endpoint !== null && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) return null;
  const prefix = decodeURIComponent(url.pathname).replaceAll(/^\/+|\/+$/g, '');
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    ...(endpoint === null ? {} : { endpoint }),
  };
}

/** Bytes of one part of an upload: at most 10 000 of them make a file (S3: 5 MiB at least, all but the last). */
const partSize = 16 * 1024 * 1024;

export interface S3Patience {
  /** How long a silence may last, in milliseconds. */
  readonly silence?: number;
  /** How often a request is tried. */
  readonly tries?: number;
}

/** Who may enter is found as Amazon's tools find it: `AWS_ACCESS_KEY_ID` and so on. Throws Problem `backup.storage`. */
export function s3Shelf(place: S3Place, { silence = 60_000, tries = 5 }: S3Patience = {}): Shelf {
  const { bucket: Bucket, prefix } = place;
  const sdk = () => import('@aws-sdk/client-s3');
  let made: Promise<S3Client> | null = null;
  const client = (): Promise<S3Client> =>
    (made ??= sdk().then(
      ({ S3Client: Client }) =>
        new Client({
          region: place.region,
          maxAttempts: tries,
          // What is not Amazon's often knows no newer checksums; every file is compared with its manifest anyway.
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
          requestHandler: {
            connectionTimeout: Math.min(silence, 10_000),
            requestTimeout: silence,
            throwOnRequestTimeout: true,
          },
          ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint, forcePathStyle: true }),
        }),
    ));

  async function asked<T>(act: (s3: S3Client, commands: Awaited<ReturnType<typeof sdk>>) => Promise<T>): Promise<T> {
    try {
      return await act(await client(), await sdk());
    } catch (error) {
      throw error instanceof Problem ? error : away(place, error);
    }
  }

  /** Whether older versions of what is deleted may stay; null: the storage does not say. */
  const isVersioned = (): Promise<boolean | null> =>
    asked(async (s3, { GetBucketVersioningCommand }) => {
      try {
        const { Status } = await s3.send(new GetBucketVersioningCommand({ Bucket }));
        return Status !== undefined;
      } catch (error) {
        if (statusOf(error) === null || statusOf(error)! >= 500) {
          if (nameOf(error) !== 'NotImplemented') throw error;
        }
        return null;
      }
    });

  /** Names of all that is listed below `under`, every version of it where there are several. */
  async function* listed(under: string): AsyncGenerator<{ Key: string; VersionId?: string }> {
    if (await isVersioned()) {
      for (let KeyMarker: string | undefined, VersionIdMarker: string | undefined; ;) {
        const page = await asked((s3, { ListObjectVersionsCommand }) =>
          s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: under, KeyMarker, VersionIdMarker })),
        );
        for (const { Key, VersionId } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
          if (Key !== undefined) yield { Key, ...(VersionId === undefined ? {} : { VersionId }) };
        if (page.IsTruncated !== true) return;
        [KeyMarker, VersionIdMarker] = [page.NextKeyMarker, page.NextVersionIdMarker];
      }
    }
    for (let ContinuationToken: string | undefined; ;) {
      const page = await asked((s3, { ListObjectsV2Command }) =>
        s3.send(new ListObjectsV2Command({ Bucket, Prefix: under, ContinuationToken })),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) yield { Key };
      if (page.IsTruncated !== true) return;
      ContinuationToken = page.NextContinuationToken;
    }
  }

  /** Uploads that were begun and never ended: their parts lie there, and are listed nowhere else. */
  const unfinished = async (under: string): Promise<{ Key: string; UploadId: string }[]> => {
    const found: { Key: string; UploadId: string }[] = [];
    for (let KeyMarker: string | undefined, UploadIdMarker: string | undefined; ;) {
      const page = await pageOfUploads(under, { KeyMarker, UploadIdMarker });
      for (const { Key, UploadId } of page?.Uploads ?? [])
        if (Key !== undefined && UploadId !== undefined && Key.startsWith(under)) found.push({ Key, UploadId });
      if (page?.IsTruncated !== true) return found;
      [KeyMarker, UploadIdMarker] = [page.NextKeyMarker, page.NextUploadIdMarker];
    }
  };

  /** Null where the storage knows no such list. */
  const pageOfUploads = (
    under: string,
    from: { KeyMarker: string | undefined; UploadIdMarker: string | undefined },
  ): Promise<ListMultipartUploadsCommandOutput | null> =>
    asked(async (s3, { ListMultipartUploadsCommand }) => {
      try {
        return await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: under, ...from }));
      } catch (error) {
        if (nameOf(error) === 'NotImplemented' || statusOf(error) === 501) return null;
        throw error;
      }
    });

  async function upload(Key: string, content: AsyncIterable<Uint8Array>): Promise<Kept> {
    const hash = createHash('sha256');
    let bytes = 0;
    let UploadId: string | undefined;
    const parts: { PartNumber: number; ETag: string | undefined }[] = [];
    const send = async (Body: Buffer, last: boolean): Promise<void> => {
      if (UploadId === undefined && last) {
        await asked((s3, { PutObjectCommand }) => s3.send(new PutObjectCommand({ Bucket, Key, Body })));
        return;
      }
      UploadId ??= (
        await asked((s3, { CreateMultipartUploadCommand }) =>
          s3.send(new CreateMultipartUploadCommand({ Bucket, Key })),
        )
      ).UploadId;
      const PartNumber = parts.length + 1;
      const { ETag } = await asked((s3, { UploadPartCommand }) =>
        s3.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body })),
      );
      parts.push({ PartNumber, ETag });
    };
    try {
      let lot: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of content) {
        hash.update(chunk);
        bytes += chunk.length;
        lot.push(chunk);
        size += chunk.length;
        if (size < partSize) continue;
        await send(Buffer.concat(lot), false);
        [lot, size] = [[], 0];
      }
      await send(Buffer.concat(lot), true);
      if (UploadId !== undefined)
        await asked((s3, { CompleteMultipartUploadCommand }) =>
          s3.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts: parts } })),
        );
    } catch (error) {
      if (UploadId !== undefined)
        await asked((s3, { AbortMultipartUploadCommand }) =>
          s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })),
        ).catch(() => {});
      throw error;
    }
    return { bytes, sha256: hash.digest('hex') };
  }

  async function* download(Key: string): AsyncGenerator<Buffer> {
    const quiet = new AbortController();
    const watch = setTimeout(() => quiet.abort(), silence);
    try {
      const { Body } = await asked((s3, { GetObjectCommand }) =>
        s3.send(new GetObjectCommand({ Bucket, Key }), { abortSignal: quiet.signal }),
      );
      quiet.signal.addEventListener('abort', () => (Body as Readable).destroy(new Error('silence')));
      for await (const chunk of Body as Readable) {
        watch.refresh();
        yield chunk as Buffer;
      }
    } catch (error) {
      throw error instanceof Problem ? error : away(place, error);
    } finally {
      clearTimeout(watch);
    }
  }

  return {
    async put(name, content) {
      const Key = `${prefix}${name}`;
      const kept = await upload(Key, content);
      const { ContentLength } = await asked((s3, { HeadObjectCommand }) =>
        s3.send(new HeadObjectCommand({ Bucket, Key })),
      );
      if (ContentLength !== kept.bytes) throw notKept(place, name);
      return kept;
    },
    get: (name) => Readable.from(download(`${prefix}${name}`)),
    async text(name) {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of download(`${prefix}${name}`)) chunks.push(chunk);
      } catch (error) {
        if (error instanceof Problem && isAbsent(error.cause)) return null;
        throw error;
      }
      return Buffer.concat(chunks).toString('utf8');
    },
    async backups() {
      const found = new Set<string>();
      const note = (Key: string): void => {
        const [backup = '', file] = Key.slice(prefix.length).split('/');
        if (file !== undefined) found.add(backup);
      };
      for await (const { Key } of listed(prefix)) note(Key);
      for (const { Key } of await unfinished(prefix)) note(Key);
      return [...found].toSorted((one, other) => (one < other ? -1 : 1));
    },
    async remove(backup) {
      const under = `${prefix}${backup}/`;
      const all: { Key: string; VersionId?: string }[] = [];
      for await (const one of listed(under)) all.push(one);
      // The manifest goes first: what is cut short here is no backup any more.
      const isManifest = ({ Key }: { Key: string }): boolean => Key === `${under}manifest.json`;
      const ordered = [...all.filter(isManifest), ...all.filter((one) => !isManifest(one))];
      for (const { Key, VersionId } of ordered)
        await asked((s3, { DeleteObjectCommand }) => s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId })));
      for (const { Key, UploadId } of await unfinished(under))
        await asked((s3, { AbortMultipartUploadCommand }) =>
          s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })),
        );
    },
    async doubt(): Promise<Doubt | null> {
      const versioned = await isVersioned();
      if (versioned === null) return 'versions-unknown';
      return asked(async (s3, { GetObjectLockConfigurationCommand }) => {
        try {
          const { ObjectLockConfiguration } = await s3.send(new GetObjectLockConfigurationCommand({ Bucket }));
          return ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled' ? 'locked' : null;
        } catch (error) {
          // A storage that knows no locks has none; one that does not say keeps it to itself.
          const none = ['ObjectLockConfigurationNotFoundError', 'NotImplemented', 'NoSuchObjectLockConfiguration'];
          return none.includes(nameOf(error)) || statusOf(error) === 501 ? null : 'versions-unknown';
        }
      });
    },
  };
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const statusOf = (error: unknown): number | null =>
  (error as { $metadata?: { httpStatusCode?: number } } | null)?.$metadata?.httpStatusCode ?? null;

const isAbsent = (error: unknown): boolean => nameOf(error) === 'NoSuchKey' || nameOf(error) === 'NotFound';

/** What the storage says, without what was sent to it. */
function away({ bucket, endpoint }: S3Place, cause: unknown): Problem {
  const says = nameOf(cause) || 'no answer';
  return new Problem(
    'backup.storage',
    {
      happened: `The storage of backups (${bucket}${endpoint === undefined ? '' : ` at ${endpoint}`}) refused or did not answer: ${says}.`,
      unchanged: 'What was there before is as it was; what was begun does not count as a backup.',
      next: 'Look whether the bucket is there, and whether AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY may list, read, write and delete in it.',
    },
    { cause },
  );
}

const notKept = ({ bucket }: S3Place, name: string): Problem =>
  new Problem('backup.storage', {
    happened: `The storage of backups (${bucket}) took ${name} and holds something of another length.`,
    unchanged: 'What was begun does not count as a backup; those before are as they were.',
    next: 'Do not rely on this storage; look at its log, or name another: UPHELD_BACKUPS.',
  });

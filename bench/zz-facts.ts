import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { read } from '#read';
const [,, path, ...kinds]=process.argv; const g=parse(await readFile(path!,'utf8'));
const {policy,prose}=read({name:'policy.md',text:g.text}); const t=new Map(prose.blocks.flatMap((b:any)=>b.segments).map((x:any)=>[x.id,x.text]));
for(const k of kinds) for(const f of (policy as any)[k]) { const {stated,...r}=f; console.log(k,JSON.stringify(r).slice(0,230),'«',String(t.get((stated?.segment??stated?.[0]?.segment))).slice(0,90),'»'); }

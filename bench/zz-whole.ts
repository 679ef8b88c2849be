import { readFile, readdir } from 'node:fs/promises';
import { parse } from 'yaml';
import { Temporal } from '#base';
import { completenessOf, countryOf, lint, rules } from '#lint';
import { read } from '#read';
const folder=process.argv[2]!; const brief=process.argv[3]==='--brief';
const sev=new Map(rules.map(r=>[r.id,r.severity]));
let hit=0,wanted=0,right=0,ours=0; const all:{label:string,wanted:string,ours:string}[]=[];
for(const f of (await readdir(folder)).filter(x=>x.endsWith('.yaml')).sort()){
  const g=parse(await readFile(`${folder}/${f}`,'utf8'));
  const {prose,policy}=read({name:g.file??'policy.md',text:g.text});
  const input={prose,policy,text:g.text,today:Temporal.PlainDate.from('2026-11-22'),country:countryOf(policy)};
  const labels=completenessOf(input) as Record<string,string>;
  const out:string[]=[];
  for(const [l,d] of Object.entries(labels)){ const w=g.none?.includes(l)?'none':g.partial?.includes(l)?'partial':g.na?.includes(l)?'na':'full'; all.push({label:l,wanted:w,ours:d}); if(w!==d) out.push(`  ${l}: gold ${w}, ours ${d}`); }
  const found=lint(input).filter(x=>x.severity==='error'); const used=new Set();
  const texts=new Map(prose.blocks.flatMap((b:any)=>b.segments).map((x:any)=>[x.id,x.text]));
  const spots=(x:any)=>[x.segment,x.conflictsWith?.segment].map(i=>texts.get(i)??'').join(' || ');
  for(const [id,at] of Object.entries(g.errors??{})){ wanted++; const m=found.filter(x=>x.rule===id);
    const fit=m.filter(x=>x.segment===null||!at||spots(x).includes(at as string)); if(fit.length>0){hit++; fit.forEach(x=>used.add(x));} else out.push(`  MISS ${id} ${at}`+(m.length?` (elsewhere: ${spots(m[0]).slice(0,120)})`:'')); }
  for(const x of found){ ours++; if(used.has(x)) right++; else out.push(`  EXTRA ${x.rule} ${spots(x).slice(0,220)}`);}
  if(!brief) console.log(`${f}\n${out.join('\n')}`);
}
const classes=['full','partial','none','na'];
// macro over label of f1 like the score's
const {macroF1}=await import('./score/completeness.ts');
console.log('labels', all.filter(x=>x.wanted===x.ours).length,'/',all.length,'macroF1',macroF1(all as any),'errors recall',hit,'/',wanted,'precision',right,'/',ours);

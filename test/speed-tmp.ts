import { buildGraph } from '../server/assessment/derivation/build-graph.js'
import { deriveBetween } from '../server/assessment/derivation/derive-between.js'
import { contradictoryPairs } from '../server/assessment/derivation/contradictions.js'
import { deriveRelation } from '../server/assessment/derivation/derive-relation.js'
import { randomFrom } from './bench/random.js'
const random = randomFrom(7)
const frameworks = 5, each = 1000, size = frameworks*each
// hidden truth: intervals over a line
const lo: number[] = [], hi: number[] = []
for (let i=0;i<size;i++){ const w = 2+random.skewed(60,3); const a=random.below(2000); lo.push(a); hi.push(a+w) }
const rel=(a:number,b:number)=>{ const [x,y,u,v]=[lo[a]!,hi[a]!,lo[b]!,hi[b]!]; if(x===u&&y===v) return 1; if(y<=u||v<=x) return 16; if(x>=u&&y<=v) return 2; if(u>=x&&v<=y) return 4; return 8 }
const wrong = Number(process.argv[2] ?? 0)
const byBucket = (f:number)=>{const m=new Map<number,number[]>(); for(let i=f*each;i<(f+1)*each;i++) for(let k=Math.floor(lo[i]!/20);k<=Math.floor(hi[i]!/20);k++){ (m.get(k)??m.set(k,[]).get(k)!).push(i)} return m}
const buckets=[0,1,2,3,4].map(byBucket)
const from:number[]=[],to:number[]=[],masks:number[]=[],via:number[]=[]
const links=[[0,1],[0,2],[0,3],[1,4],[2,4],[3,4]]
for(let n=0;n<50000;n++){ const [f,g]=links[n%6]!; const a=f!*each+random.below(each); 
 const near=buckets[g!]!.get(Math.floor(lo[a]!/20))??[]
 const b = random.chance(0.05)||near.length===0? g!*each+random.below(each): random.one(near)
 let m=rel(a,b); if(m===8&&random.chance(.7)) m=15; if (m===2&&random.chance(.3)) m=3;  if (m===4&&random.chance(.3)) m=5
 if(random.chance(wrong)) m=random.one([1,2,4,16])
 from.push(a);to.push(b);masks.push(m);via.push(n)}
let t=performance.now()
const lap=(s:string)=>{const n=performance.now();console.log(s,(n-t).toFixed(0),'ms');t=n}
for (let i=0;i<3;i++){
const g=buildGraph(size,from.map((f,i)=>({from:f,to:to[i]!,mask:masks[i]!,via:via[i]!}))); lap('build')
const bad=contradictoryPairs(g); lap('bad'); console.log(bad.map(b=>[...b.values()].reduce((s,x)=>s+x.length,0)/2))
const rows=deriveBetween(g,{first:0,last:1000},{first:4000,last:5000}); lap('between'); console.log(rows.length)
const c:Record<string,number>={}; for(const r of rows) c[r.mask+'/'+r.steps]=(c[r.mask+'/'+r.steps]??0)+1; if(i===0)console.log(c); t=performance.now()
for(const r of rows.slice(0,200)) deriveRelation(g,r.source,r.target); lap('200 proofs')
}

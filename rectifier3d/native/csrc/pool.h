// A small thread pool shared by all native code.
//
// Idle workers sleep on a condition variable. OpenMP's default is to spin, which on a machine with other work
// made a 1.3 ms picture take 24 ms. Items are claimed one by one, so uneven items balance; results that must
// not depend on the number of threads have to be made independent per item.
#pragma once

#include <cstdint>
#include <type_traits>

namespace native {

// Threads that the next parallel_for may use, the calling one included.
int thread_count();

// Calls task(context, index) for every index in [0, count). Returns when all are done. If the pool is taken,
// by another Python thread or by an enclosing call, the items run one after another in the calling thread.
void run_items(int64_t count, void (*task)(void* context, int64_t index), void* context);

// run_items for anything callable as fn(int64_t index), without an allocation. fn must not throw.
template <class Function>
void parallel_for(int64_t count, Function&& fn) {
  using Plain = std::remove_reference_t<Function>;
  run_items(
      count, [](void* context, int64_t index) { (*static_cast<Plain*>(context))(index); },
      const_cast<void*>(static_cast<const void*>(&fn)));
}

}  // namespace native

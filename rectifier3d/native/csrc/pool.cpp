#include "pool.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

namespace native {
namespace {

std::atomic<int> requested_threads{0};

class Pool {
 public:
  // False if the pool is taken; then nothing has been run.
  bool try_run(int64_t count, int helpers, void (*task)(void*, int64_t), void* context) {
    if (busy_.test_and_set(std::memory_order_acquire)) return false;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      spawn(helpers);
      task_ = task, context_ = context, count_ = count;
      next_ = 0;
      helpers_ = helpers;
      generation_++;
    }
    wake_.notify_all();
    claim_items(task, context, count);
    {
      // Only helpers that did join are waited for: on a busy machine one may not have woken yet.
      std::unique_lock<std::mutex> lock(mutex_);
      helpers_ = 0;
      done_.wait(lock, [this] { return joined_ == 0; });
    }
    busy_.clear(std::memory_order_release);
    return true;
  }

 private:
  void spawn(int helpers) {
    try {
      for (; spawned_ < helpers; spawned_++) std::thread(&Pool::work, this, spawned_).detach();
    } catch (const std::system_error&) {
      // The system gives no more threads: the ones there are, or the caller alone, do the work.
    }
  }

  void work(int id) {
    uint64_t seen = 0;
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      wake_.wait(lock, [&] { return generation_ != seen; });
      seen = generation_;
      if (id >= helpers_) continue;
      joined_++;
      auto task = task_;
      auto context = context_;
      const int64_t count = count_;
      lock.unlock();
      claim_items(task, context, count);
      lock.lock();
      if (--joined_ == 0) done_.notify_one();
    }
  }

  void claim_items(void (*task)(void*, int64_t), void* context, int64_t count) {
    for (int64_t index; (index = next_.fetch_add(1)) < count;) task(context, index);
  }

  std::atomic_flag busy_ = ATOMIC_FLAG_INIT;
  std::mutex mutex_;
  std::condition_variable wake_, done_;
  void (*task_)(void*, int64_t) = nullptr;
  void* context_ = nullptr;
  int64_t count_ = 0;
  std::atomic<int64_t> next_{0};
  uint64_t generation_ = 0;
  int helpers_ = 0, joined_ = 0, spawned_ = 0;
};

// The pool is never destroyed: its threads sleep in it until the process ends. A forked child has none of its
// parent's threads, so it starts with a pool of its own.
std::atomic<Pool*> current_pool{nullptr};

Pool* pool() {
  static const int registered = [] {
    current_pool = new Pool;
    return pthread_atfork(nullptr, nullptr, [] { current_pool = new Pool; });
  }();
  (void)registered;
  return current_pool;
}

}  // namespace

int thread_count() {
  const int requested = requested_threads;
  return requested > 0 ? requested : std::max(1u, std::thread::hardware_concurrency());
}

void run_items(int64_t count, void (*task)(void*, int64_t), void* context) {
  const int helpers = static_cast<int>(std::min<int64_t>(thread_count(), count)) - 1;
  if (helpers > 0 && pool()->try_run(count, helpers, task, context)) return;
  for (int64_t index = 0; index < count; index++) task(context, index);
}

}  // namespace native

extern "C" void native_set_threads(int count) { native::requested_threads = count; }

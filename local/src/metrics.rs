//! `Metrics`, what a sandbox uses: as nothing is isolated, what the host uses.

use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, Utc};
use sysinfo::{CpuRefreshKind, Disks, MemoryRefreshKind, RefreshKind, System};

use crate::api_error::ApiError;
use crate::store::cpu_count;
use e2b::envd::types;
use e2b::platform::types::SandboxMetric;

/// Measures the host.
pub(super) struct Metrics(Mutex<System>);

/// One measurement. Sizes are in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measurement {
    cpu_used_pct: f32,
    mem_total: u64,
    mem_used: u64,
    mem_cache: u64,
    disk_total: u64,
    disk_used: u64,
}

impl Metrics {
    pub(super) fn new() -> Self {
        Self(Mutex::new(System::new_with_specifics(kinds())))
    }

    /// Measures now. The CPU usage is that since the last measurement.
    pub(super) fn measure(&self) -> Measurement {
        let mut system = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        system.refresh_specifics(kinds());
        let disks = Disks::new_with_refreshed_list();
        let disk = disks
            .iter()
            .filter(|disk| std::env::temp_dir().starts_with(disk.mount_point()))
            .max_by_key(|disk| disk.mount_point().as_os_str().len());
        let (disk_total, disk_free) =
            disk.map_or((0, 0), |disk| (disk.total_space(), disk.available_space()));
        let mem_available = system.available_memory();
        Measurement {
            cpu_used_pct: system.global_cpu_usage(),
            mem_total: system.total_memory(),
            mem_used: system.used_memory(),
            mem_cache: mem_available.saturating_sub(system.free_memory()),
            disk_total,
            disk_used: disk_total.saturating_sub(disk_free),
        }
    }
}

impl Measurement {
    /// The form of envd.
    pub(super) fn envd(self, at: DateTime<Utc>) -> types::Metrics {
        const MIB: u64 = 1024 * 1024;
        let bytes = |size: u64| Some(size.cast_signed());
        let mut metrics = types::Metrics::default();
        metrics.cpu_count = Some(cpu_count().into());
        metrics.cpu_used_pct = Some(self.cpu_used_pct);
        metrics.disk_total = bytes(self.disk_total);
        metrics.disk_used = bytes(self.disk_used);
        metrics.mem_cache = bytes(self.mem_cache);
        metrics.mem_total = bytes(self.mem_total);
        metrics.mem_total_mib = bytes(self.mem_total / MIB);
        metrics.mem_used = bytes(self.mem_used);
        metrics.mem_used_mib = bytes(self.mem_used / MIB);
        metrics.ts = Some(at.timestamp());
        metrics
    }

    /// The form of the platform.
    pub(super) fn platform(self, at: DateTime<Utc>) -> Result<SandboxMetric, ApiError> {
        let metric = SandboxMetric::builder()
            .cpu_count(cpu_count().cast_signed())
            .cpu_used_pct(self.cpu_used_pct)
            .disk_total(self.disk_total.cast_signed())
            .disk_used(self.disk_used.cast_signed())
            .mem_cache(self.mem_cache.cast_signed())
            .mem_total(self.mem_total.cast_signed())
            .mem_used(self.mem_used.cast_signed())
            .timestamp(at)
            .timestamp_unix(at.timestamp());
        Ok(metric.try_into()?)
    }
}

fn kinds() -> RefreshKind {
    RefreshKind::nothing()
        .with_cpu(CpuRefreshKind::nothing().with_cpu_usage())
        .with_memory(MemoryRefreshKind::nothing().with_ram())
}

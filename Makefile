# 绩衡 Jiheng. `make` lists the targets; README.md says more.
.DEFAULT_GOAL := help
SHELL := /bin/sh

BACKEND  := backend
FRONTEND := frontend
MVN      := cd $(BACKEND) && JAVA_HOME="$$(scripts/java-home.sh)" ./mvnw -B -q --no-transfer-progress
APP      := $(BACKEND)/target/quarkus-app/quarkus-run.jar
SPA      := $(FRONTEND)/dist/index.html
MODULES  := $(FRONTEND)/node_modules/.installed

JAVA_SOURCES := $(shell find $(BACKEND)/src/main -type f -not -path '*/META-INF/resources/*' 2>/dev/null | sed 's/ /\\ /g') \
	$(BACKEND)/pom.xml openapi.yaml
SPA_SOURCES  := $(shell find $(FRONTEND)/src $(FRONTEND)/public $(FRONTEND)/scripts -type f -not -name antd.gen.css 2>/dev/null) \
	$(wildcard $(FRONTEND)/*.html $(FRONTEND)/*.ts $(FRONTEND)/*.json)

.PHONY: help
help: ## 列出全部目标 / list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: build ## 构建并启动，打印地址 / build what changed, start, print the address
	@exec $(BACKEND)/scripts/serve.sh

.PHONY: build
build: $(APP) ## 构建前后端 / build both halves

# The page travels inside the artefact.
$(APP): $(JAVA_SOURCES) $(SPA)
	@echo "后端 / backend …"
	@rm -rf $(BACKEND)/src/main/resources/META-INF/resources
	@mkdir -p $(BACKEND)/src/main/resources/META-INF
	@cp -R $(FRONTEND)/dist $(BACKEND)/src/main/resources/META-INF/resources
	@$(MVN) package -DskipTests
	@touch $(APP)

$(SPA): $(MODULES) $(SPA_SOURCES)
	@echo "页面 / page …"
	@cd $(FRONTEND) && npm run --silent build >target.log 2>&1 || { cat target.log; rm -f target.log; exit 1; }
	@rm -f $(FRONTEND)/target.log
	@touch $(SPA)

$(MODULES): $(FRONTEND)/package.json $(FRONTEND)/package-lock.json
	@command -v npm >/dev/null 2>&1 || { echo "没有找到 npm / npm was not found" >&2; exit 1; }
	@echo "依赖 / packages …"
	@cd $(FRONTEND) && npm install --no-save --no-audit --no-fund --loglevel=error
	@touch $(MODULES)

.PHONY: dev
dev: $(MODULES) ## 开发：前后端热加载 / both halves with live reload
	@cd $(FRONTEND) && npm run dev & page=$$!; trap 'kill $$page' EXIT INT TERM; $(MVN) process-resources quarkus:dev -Dquarkus.analytics.disabled=true -Dquarkus.http.port=8080

.PHONY: test
test: $(MODULES) ## 全部检查与测试，末行给出总数 / everything, with one summary at the end
	@cd $(FRONTEND) && npm run --silent check

.PHONY: lint
lint: $(MODULES) ## 静态检查 / static checks of both halves
	@$(BACKEND)/scripts/lint.sh
	@cd $(FRONTEND) && npm run --silent lint && npm run --silent typecheck

.PHONY: format
format: $(MODULES) ## 统一格式 / format both halves
	@$(MVN) spotless:apply
	@cd $(FRONTEND) && npm run --silent format

.PHONY: contract
contract: $(MODULES) ## 由代码生成 openapi.yaml 和前端类型 / make openapi.yaml and the client's types from the code
	@$(MVN) package -DskipTests
	@cp $(BACKEND)/target/contract/openapi.yaml openapi.yaml
	@cd $(FRONTEND) && npm run --silent gen:api

.PHONY: contract-test
contract-test: $(MODULES) ## 对 URL=… 的服务逐例核对契约 / run every example of the contract against URL=…
	@[ -n "$(URL)" ] || { echo "请写明服务地址：make contract-test URL=http://127.0.0.1:8080" >&2; exit 1; }
	@cd $(FRONTEND) && npm run --silent contract-test -- "$(URL)"

.PHONY: test-office
test-office: build ## 报告文件经 LibreOffice 与核准的图、公式的值比对 / the report's files in LibreOffice, beside approved pictures
	@cd $(FRONTEND) && npm run --silent office

.PHONY: office-approve
office-approve: build ## 核准报告现在的样子 / approve what the report looks like now
	@cd $(FRONTEND) && npm run --silent office -- --approve

.PHONY: mutation
mutation: ## 变异测试（计分、基本量、核对规则） / mutation tests of the pure packages
	@$(MVN) test-compile org.pitest:pitest-maven:mutationCoverage
	@$(MVN) test-compile org.pitest:pitest-maven:mutationCoverage -Dmutated='org.jiheng.reconciliation.*' -DmutationThreshold=90

.PHONY: bench
bench: build ## 启动、内存与裸服务之比 / start and memory against a bare service
	@$(BACKEND)/bench/run.sh

.PHONY: bench-scoring
bench-scoring: ## 计分每秒行数与裸运算之比 / rows scored per second beside bare arithmetic
	@$(BACKEND)/bench/scoring/run.sh

.PHONY: bench-reconciliation
bench-reconciliation: ## 核对每秒报告数，与只取文本的 POI 之比 / reports reconciled per second beside POI that only takes the text
	@$(BACKEND)/bench/reconciliation/run.sh

.PHONY: bench-report
bench-report: build ## 报告每秒页数，与 LibreOffice 之比 / pages of reports per second beside LibreOffice
	@$(BACKEND)/bench/report/run.sh

.PHONY: durability
durability: build ## 反复强行终止，核对一笔不丢 / kill the process 50 times, nothing acknowledged is lost
	@cd $(FRONTEND) && npm run --silent durability -- 50

.PHONY: backup
backup: build ## 备份到 FILE=…（先停止服务） / back the data folder up to FILE=…
	@$(BACKEND)/scripts/backup.sh backup "$(FILE)"

.PHONY: restore
restore: build ## 从 FILE=… 恢复（先停止服务） / restore the data folder from FILE=…
	@$(BACKEND)/scripts/backup.sh restore "$(FILE)"

.PHONY: transfer
transfer: build ## 把 H2 的数据转入 QUARKUS_DATASOURCE_JDBC_URL 的 PostgreSQL / move the data to PostgreSQL
	@$(BACKEND)/scripts/backup.sh transfer

.PHONY: clean
clean: ## 删除构建结果，不动数据 / remove what was built, keep the data
	@rm -rf $(BACKEND)/target $(BACKEND)/src/main/resources/META-INF/resources $(FRONTEND)/dist $(FRONTEND)/node_modules
